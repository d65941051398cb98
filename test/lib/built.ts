import { isBuilt } from '../../tools/lib/build.mjs'

// Tests of what users run need the library as it ships, in dist/. `npm test` builds it first.

/** Whether dist/ is there, and newer than src. */
export const built: boolean = isBuilt()

/** For the title of a group that is skipped for want of a build. */
export const needsBuild = 'dist/ is missing or older than src: run `npm run build`'
