import { renderToStaticMarkup } from "react-dom/server";
import { descriptions } from "../../src/functions/functions";
import { helpPath } from "../../src/functions/helpPath";
import { helpTexts } from "../../src/language/functions/helpTexts";
import type { Language } from "../../src/language/language";
import { FunctionPage } from "./FunctionPage";
import { HelpDocument } from "./HelpDocument";

const languages: readonly Language[] = ["da", "en"];

/** Every help page as HTML, by its path in the built add-in: one a function and language, and their lists. */
export function helpPages(): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const language of languages) {
    pages[helpPath(language)] = document(<IndexPage language={language} />);
    for (const [id, description] of Object.entries(descriptions)) {
      const page = <FunctionPage id={id} description={description} language={language} />;
      pages[helpPath(language, id)] = document(page);
    }
  }
  return pages;
}

function IndexPage({ language }: { language: Language }) {
  const texts = helpTexts(language);
  return (
    <HelpDocument title={texts.title} language={language}>
      <h1>{texts.title}</h1>
      <p className="lead">{texts.intro}</p>
      <dl>
        {Object.entries(descriptions).map(([id, { description }]) => (
          <div key={id}>
            <dt>
              <a href={`${id.toLowerCase()}.html`}>KKR.{id}</a>
            </dt>
            <dd>{description[language]}</dd>
          </div>
        ))}
      </dl>
    </HelpDocument>
  );
}

function document(page: React.ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
