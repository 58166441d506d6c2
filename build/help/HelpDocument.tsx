import type { ReactNode } from "react";
import { helpPath } from "../../src/functions/helpPath";
import { helpTexts } from "../../src/language/functions/helpTexts";
import type { Language } from "../../src/language/language";
import { readingPolicy } from "../contentSecurityPolicy";

interface HelpDocumentProps {
  readonly title: string;
  readonly language: Language;
  /** The function that the page describes; without it, the page lists all. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** The frame of every help page: no script, one stylesheet, a way to the list and to the other language. */
export function HelpDocument({ title, language, id, children }: HelpDocumentProps) {
  const texts = helpTexts(language);
  const other: Language = language === "da" ? "en" : "da";
  const root = language === "en" ? "../.." : "..";
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={readingPolicy} />
        <title>{title}</title>
        <link rel="icon" href={`${root}/assets/icon-32.png`} />
        <link rel="stylesheet" href={`${root}/help/help.css`} />
      </head>
      <body>
        <header>
          <nav aria-label={texts.title}>
            {id === undefined ? <span>{texts.title}</span> : <a href="index.html">{texts.allFunctions}</a>}
            <a href={`${root}/${helpPath(other, id)}`} lang={other} hrefLang={other}>
              {texts.otherLanguage}
            </a>
          </nav>
        </header>
        <main>{children}</main>
        <footer>
          <a href={`${root}/support.html`}>{texts.support}</a>
        </footer>
      </body>
    </html>
  );
}
