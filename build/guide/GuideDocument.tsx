import { helpPath } from "../../src/functions/helpPath";
import { guideTexts } from "../../src/language/guide/guideTexts";
import type { Language } from "../../src/language/language";
import { readingPolicy } from "../contentSecurityPolicy";

/** Another page of the guide, beside it. */
export interface Neighbour {
  readonly file: string;
  readonly title: string;
}

interface GuideDocumentProps {
  readonly title: string;
  readonly language: Language;
  /** The page's contents, as HTML made of the guide's own Markdown. */
  readonly html: string;
  readonly isIndex: boolean;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/** The frame of every page of the guide: no script, one stylesheet, ways to the list and to the pages beside it. */
export function GuideDocument({ title, language, html, isIndex, previous, next }: GuideDocumentProps) {
  const texts = guideTexts(language);
  const other: Language = language === "da" ? "en" : "da";
  const otherTexts = guideTexts(other);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={readingPolicy} />
        <title>{isIndex ? title : `${title} - ${texts.title}`}</title>
        <link rel="icon" href="../assets/icon-32.png" />
        <link rel="stylesheet" href="../help/help.css" />
      </head>
      <body className="guide">
        <header>
          <nav aria-label={texts.title}>
            {isIndex || language === "en" ? (
              <span>{texts.title}</span>
            ) : (
              <a href="index.html">{texts.title}</a>
            )}
            <a href={other === "en" ? "english.html" : "index.html"} lang={other} hrefLang={other}>
              {other === "en" ? "In English" : otherTexts.title}
            </a>
          </nav>
        </header>
        <main dangerouslySetInnerHTML={{ __html: html }} />
        <footer>
          {(previous ?? next) && (
            <nav aria-label={texts.parts}>
              {previous ? (
                <a href={previous.file} rel="prev">
                  {texts.previous}: {previous.title}
                </a>
              ) : (
                <span />
              )}
              {next && (
                <a href={next.file} rel="next">
                  {texts.next}: {next.title}
                </a>
              )}
            </nav>
          )}
          <p>
            <a href={`../${helpPath(language)}`}>{texts.functions}</a> ·{" "}
            <a href="../support.html">{texts.support}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
