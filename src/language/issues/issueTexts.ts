/** Parts of one issue's sentence: values as the reader writes them. */
interface IssueParts {
  readonly column: string;
  /** Quoted and shortened; an empty text where nothing stands there. */
  readonly received: string;
  readonly expected: string;
  readonly fix: string;
  readonly suggestion: string | undefined;
  /** Whether a whole row is absent. */
  readonly absent: boolean;
  /** Whether a whole row came after its month was locked; `received` then says which. */
  readonly isLate: boolean;
  /** The earlier row that this one repeats. */
  readonly repeats: number | undefined;
}

interface RuleTexts {
  /** The title that all issues of the rule share. */
  readonly title: string;
  /** The fault, the value expected and the remedy. */
  readonly message: (parts: IssueParts) => string;
}

/** All words about issues; `Rule` are the rules' ids. */
export interface IssueTexts<Rule extends string = string> {
  readonly rules: Readonly<Record<Rule, RuleTexts>>;
}
