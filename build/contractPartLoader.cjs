/** What of a measure no function asks for. */
const FACTS = [
  "kind",
  "section",
  "figureKind",
  "note",
  "definition",
  "owner",
  "nextFigure",
  "actual",
  "readings",
];

/** What of the contract, and of the numbers of inhabitants, no function asks for. */
const AROUND = ["areas", "house", "source", "steering", "date", "licence"];

/**
 * Splits the JSON of the shipped contract and its population, so that functions answer before all of it is there: it
 * lacks what no function asks for, or with the option `apart` is that alone.
 */
module.exports = function contractPartLoader(text) {
  const { $schema: _schema, measures, ...around } = JSON.parse(text);
  const { apart } = this.getOptions();
  const part = (all, facts) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => facts.includes(key) === apart));
  return JSON.stringify({
    ...part(around, AROUND),
    ...(measures && { measures: measures.map((measure) => part(measure, FACTS)) }),
  });
};
