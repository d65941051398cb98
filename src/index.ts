export { cleanArticle, label } from './clean-article.js'
