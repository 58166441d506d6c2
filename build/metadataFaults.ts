/** A described thing of the functions' metadata: a function or one of its arguments. */
interface Described {
  readonly name: string;
  readonly description?: string;
}

/** As far as the build looks into it; Excel's schema for custom functions says the rest. */
export interface FunctionsMetadata {
  readonly functions: readonly (Described & {
    readonly id: string;
    readonly parameters: readonly Described[];
  })[];
}

// A sentence built around a text that is not there begins with the word itself.
const isBlank = (text: string | undefined) =>
  text === undefined || text.trim() === "" || text.startsWith("undefined");

function missingTexts(language: string, { functions }: FunctionsMetadata): string[] {
  return functions.flatMap(({ id, description, parameters }) => [
    ...(isBlank(description)
      ? [`KKR.${id} has no description in ${language}: add it to src/functions.`]
      : []),
    ...parameters
      .filter((parameter) => isBlank(parameter.description))
      .map(
        ({ name }) =>
          `KKR.${id}, argument ${name}, has no description in ${language}: add it to src/functions.`,
      ),
  ]);
}

/** Everything but what a language may change: the texts, and the pages that hold more of them. */
function skeletonOf(metadata: FunctionsMetadata): string {
  return JSON.stringify(metadata, (key, value: unknown) =>
    key === "description" || key === "helpUrl" ? undefined : value,
  );
}

/** The faults in the two languages' metadata, one sentence each; none where all is well. */
export function faultsIn(danish: FunctionsMetadata, english: FunctionsMetadata): string[] {
  const faults = [...missingTexts("Danish", danish), ...missingTexts("English", english)];
  if (danish.functions.length === 0) faults.push("src/functions/functionsMetadata.ts describes no function.");
  if (skeletonOf(danish) !== skeletonOf(english)) {
    faults.push(
      "functions.json and functions.da.json differ in more than descriptions and help pages: " +
        "ids, names and arguments are the same in every language.",
    );
  }
  return faults;
}
