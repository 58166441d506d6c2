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
const AROUND = ["areas", "format", "house", "source", "steering", "title", "version", "date", "licence"];

/**
 * Splits the JSON of the shipped contract and its population, so that functions answer before all of it is there: it
 * lacks what no function asks for, or with the option `apart` is that alone, and the targets with their estimates.
 */
module.exports = function contractPartLoader(text) {
  const { $schema: _schema, measures, ...around } = JSON.parse(text);
  const { apart } = this.getOptions();
  const part = (all, facts) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => facts.includes(key) === apart));
  const partOfMeasure = (measure) => ({
    ...part(measure, FACTS),
    targets: apart ? measure.targets : withoutEstimates(measure.targets),
  });
  return JSON.stringify({
    ...part(around, AROUND),
    ...(measures && { measures: measures.map(partOfMeasure) }),
  });
};

/** To functions, what is estimated is not fixed. */
function withoutEstimates(targets) {
  return Object.fromEntries(
    Object.entries(targets).map(([period, { estimate: _estimate, ...target }]) => [period, target]),
  );
}
