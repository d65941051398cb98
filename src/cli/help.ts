/** What `--help` says. */
export const HELP = `clean-article takes the article out of scraped pages.

  clean-article [options] [FILES… | -]
  clean-article explain FILE…          shows every block of a page: what it was found to be, how sure, and why
  clean-article learn FILES… > site.json   learns what the pages of one site share; then clean them with --site
  clean-article report FILES… -o report.html   one page about all of them: verdicts, what was removed, which hosts
                       fall behind, and the worst pages to open, block by block
  clean-article case PAGE -o FOLDER    makes a case for tests: the page, and what is expected of it, which it shows
  clean-article check FOLDERS…         cleans the pages of all cases and shows what is not as expected
  clean-article diff OLD NEW           what the article of a page lost, gained and changed against another page's, or
                       against one that was written as JSON

FILES are pages (HTML or text), mails (.eml), pages saved as MHTML, JSON lines, web archives (WARC, WET), folders of
them, or globs in quotes; any of them may be gzipped. What a file is shows in its name, or else in its first bytes. -
is standard input, and so is nothing.

  clean-article page.html                              the article as text
  clean-article page.html -o page.md                   as Markdown
  clean-article pages/ -o articles/ --format markdown  a file for each
  clean-article crawl.warc.gz -o articles.jsonl        a line for each page of an archive
  clean-article --jsonl --field html - < in.jsonl      a filter: one line in, one line out

Input
  --jsonl              every input holds JSON lines, whatever its name is
  --field NAME         the field with the document: html, text, or another name (then found by its looks, or said:
                       --field body=html). Default: html, or text where there is none. Other fields pass through;
                       url and contentType are made use of
Output
  -f, --format FORMAT  text, markdown, html, json or jsonl. Default: as the name of --out ends; else jsonl for records
                       and text for pages
  -o, --out FILE       a file, gzipped where it ends in .gz, or a folder (DIR/) for one file an article. Default:
                       standard output
  --only FIELDS        fields of an article in JSON, e.g. body,title,authors,published. Also: markdown, html, blocks,
                       sources, removed. What each holds is in clean-article/schema.json
  --ledger             adds removed: all that was taken out, and why
  --verdict KINDS      writes only pages of these verdicts, e.g. article,forum; the others are counted
  --min-confidence N   writes only pages of so much confidence, 0 to 1; the others are counted
Cleaning
  --favor SIDE         precision (rather lose a sentence), recall (rather keep noise), or balanced (default)
  --expect KIND        article: every page is read as if it were one. Default: any, which keeps what a page is about
  --languages CODES    languages to look for, e.g. en,de. Default: all
  --keep KINDS         kinds of block that stay in the body, e.g. caption,byline
  --url URL            where a page came from, where its record doesn't say
  --now TIME           what "2 hours ago" counts from, e.g. 2025-04-14T12:00Z
  --site FILE          a profile from clean-article learn
  --learn-sites        learns what the pages of each host share as they pass, and cleans those that follow by it; in one
                       thread, and only records that have a url
  --config FILE        JSON of all options of the library, rules among them:
                       { "favor": "recall", "rules": [{ "kind": "promotion", "name": "ads", "match": "^Ad:" }] }
Cases
  --update             case: in place of the case that FOLDER holds. check: what is not as expected is shown, and
                       becomes what is expected
Differences
  --json               diff: all of them as JSON, the long ones whole
Running
  -j, --jobs N         threads. Default: as many as the machine has cores
  --unordered          writes what is done first. Default: the order of the input
  --timeout SECONDS    the most that one record may take; then it has failed. Default 10
  --memory MB          the most that the objects of one thread may take; with --jobs 1 there is no limit. Default 1024
  --resume             continues an interrupted run: the same command again, with --resume. Needs --out. Until a run is
                       finished, FILE.journal beside its output says how far it has come
  --rejects FILE       failed records, as they came and with their error, as JSON lines that can be run again. Without
                       it they stand among the articles of JSON, in their place, with error instead of article
  --max-failures N     how many records may fail: 20, or a share. Default 5%
  --dedupe             drops articles that are nearly the same as one before
  --duplicates FILE    lists what --dedupe drops, as JSON lines, with the article that it repeats
  -q, --quiet          says nothing on standard error but what could not be read or written
  -h, --help           this
  -V, --version        the version

Ends with 0 when all went well, 1 for a wrong option or a file that can't be read or written, 3 when more than
--max-failures failed, 4 when a case is not as expected or two articles differ, 130 or 143 when interrupted: what was in
hand is then finished and written.
`
