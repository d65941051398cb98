// A file of its own, since the build makes it one: Piscina starts its threads from the file beside it, by name.
export { Piscina } from 'piscina'
