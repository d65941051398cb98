import { authorBio } from './author-bio.js'
import { advertisement } from './advertisement.js'
import { breadcrumb } from './breadcrumb.js'
import { byline } from './byline.js'
import { caption } from './caption.js'
import { comments } from './comments.js'
import type { Detector } from './context.js'
import { cookieNotice } from './cookie-notice.js'
import { copyright } from './copyright.js'
import { engagement } from './engagement.js'
import { navigation } from './navigation.js'
import { newsletter } from './newsletter.js'
import { paywall } from './paywall.js'
import { promotion } from './promotion.js'
import { relatedPosts } from './related-posts.js'
import { shareBar } from './share-bar.js'
import { tags } from './tags.js'
import { timestamp } from './timestamp.js'
import { title } from './title.js'
import { trending } from './trending.js'

/**
 * Every detector. Of two that are equally sure the earlier one holds, so what is narrow stands before what is broad:
 * a consent notice also names a newsletter, every line of a page may name a link.
 */
export const DETECTORS: readonly Detector[] = [
  breadcrumb,
  title,
  cookieNotice,
  timestamp,
  byline,
  engagement,
  comments,
  paywall,
  newsletter,
  relatedPosts,
  trending,
  tags,
  authorBio,
  caption,
  shareBar,
  advertisement,
  promotion,
  copyright,
  navigation,
]
