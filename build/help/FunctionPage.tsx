import type {
  FunctionDescription,
  ParameterDescription,
} from "../../src/functions/describing/functionDescription";
import { describeDefault, describeValue } from "../../src/functions/functionsMetadata";
import { helpTexts } from "../../src/language/functions/helpTexts";
import type { Language } from "../../src/language/language";
import { toLocalFormula } from "../../workbench/session/localFormula";
import { exampleAnswer } from "./exampleAnswer";
import { HelpDocument } from "./HelpDocument";

interface FunctionPageProps {
  readonly id: string;
  readonly description: FunctionDescription;
  readonly language: Language;
}

/** How a call is written: `KKR.BAND(actual;target;[tolerance])`, with the reader's separator. */
function syntaxOf(id: string, parameters: readonly ParameterDescription[], language: Language): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `KKR.${id}(${names.join(language === "da" ? ";" : ",")})`;
}

function ParameterTable({
  parameters,
  language,
}: Pick<FunctionDescription, "parameters"> & { language: Language }) {
  const texts = helpTexts(language);
  if (parameters.length === 0) return <p>{texts.noArguments}</p>;
  const headings = [texts.argument, texts.meaning, texts.value, texts.leftOut];
  return (
    <table>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => (
          <tr key={parameter.name}>
            <th scope="row">
              <code>{parameter.name}</code>
            </th>
            <td>{parameter.description[language]}</td>
            <td>{describeValue(parameter, language)}</td>
            <td>{describeDefault(parameter, language) ?? texts.mustBeGiven}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ExampleTable({
  examples,
  language,
}: Pick<FunctionDescription, "examples"> & { language: Language }) {
  const texts = helpTexts(language);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.formula}</th>
          <th scope="col">{texts.answer}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map((example) => (
          <tr key={example.formula}>
            <td>
              <code>{toLocalFormula(example.formula, language === "da" ? "da-DK" : "en-US")}</code>
            </td>
            <td lang={typeof example.answer === "string" ? "da" : undefined}>
              {exampleAnswer(example, language).map((row, index) => (
                <div key={index}>{row.join(" · ")}</div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The help page of one function, from the description that its metadata is made from. */
export function FunctionPage({ id, description, language }: FunctionPageProps) {
  const texts = helpTexts(language);
  const { parameters, result, errors, examples } = description;
  const hasWords = examples.some(({ answer }) => typeof answer === "string" && answer !== "");
  const codes = ["#VALUE!", "#NUM!", ...errors] as const;
  return (
    <HelpDocument title={`KKR.${id}`} language={language} id={id}>
      <h1>KKR.{id}</h1>
      <p className="lead">{description.description[language]}</p>
      <pre>
        <code>={syntaxOf(id, parameters, language)}</code>
      </pre>
      <h2>{texts.arguments}</h2>
      <ParameterTable parameters={parameters} language={language} />
      <h2>{texts.answer}</h2>
      <p>
        {texts.value}: {result.unit[language]}. {result.matrix ? texts.spills : texts.oneCell}{" "}
        {hasWords && texts.inContractLanguage}
      </p>
      <h2>{texts.examples}</h2>
      <ExampleTable examples={examples} language={language} />
      <p>
        <small>{texts.examplesFrom}</small>
      </p>
      <h2>{texts.errors}</h2>
      <dl>
        {codes.map((code) => (
          <div key={code}>
            <dt>
              <code>{language === "da" ? DANISH_ERRORS[code] : code}</code>
            </dt>
            <dd>{texts.errorCauses[code]}</dd>
          </div>
        ))}
      </dl>
      <h2>{texts.rules}</h2>
      <ul>
        {texts.ruleList.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </HelpDocument>
  );
}

/** Danish Excel's names of errors. */
const DANISH_ERRORS = {
  "#VALUE!": "#VÆRDI!",
  "#NUM!": "#NUM!",
  "#DIV/0!": "#DIVISION/0!",
  "#N/A": "#I/T",
} as const;
