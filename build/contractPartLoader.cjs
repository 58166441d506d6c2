/** What of a measure no function asks for. */
const OF_MEASURE = [
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
/** What of the contract no function asks for. */
const OF_CONTRACT = ["areas", "format", "house", "source", "steering", "title", "version"];
/** What of the population no function asks for: all but the inhabitants. */
const OF_POPULATION = ["format", "id", "date", "source", "licence"];
/** What no function asks for within the parts that are on both sides: to functions, what is estimated is not fixed. */
const WITHIN = ["estimate", "section"];
const BOTH = ["band", "funding", "targets"];

/**
 * Splits the JSON of the shipped contract and its population, so that functions answer before all of it is there: it
 * lacks what no function asks for, or with the option `apart` is that alone.
 */
module.exports = function contractPartLoader(text) {
  const { $schema: _schema, measures, ...around } = JSON.parse(text);
  const { apart } = this.getOptions();
  const part = (all, facts) =>
    Object.fromEntries(
      Object.entries(all).filter(([key]) => BOTH.includes(key) || facts.includes(key) === apart),
    );
  const data = {
    ...part(around, "inhabitants" in around ? OF_POPULATION : OF_CONTRACT),
    ...(measures && { measures: measures.map((measure) => part(measure, OF_MEASURE)) }),
  };
  return JSON.stringify(data, (key, value) => (!apart && WITHIN.includes(key) ? undefined : value));
};
