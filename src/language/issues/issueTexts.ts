/** What one issue's sentence is made of: values as the reader writes them. */
export interface IssueParts {
  readonly column: string;
  /** Quoted and shortened; an empty text where nothing stands there. */
  readonly received: string;
  readonly expected: string;
  readonly fix: string;
  readonly suggestion: string | undefined;
  /** Whether a whole row is absent. */
  readonly absent: boolean;
  /** The earlier row that this one repeats. */
  readonly repeats: number | undefined;
}

export interface RuleTexts {
  /** What all issues of the rule have in common. */
  readonly title: string;
  /** What is wrong, what was expected, what to do. */
  readonly message: (parts: IssueParts) => string;
}

type RuleId =
  | "period-missing"
  | "period-invalid"
  | "period-outside"
  | "period-future"
  | "period-locked"
  | "municipality-missing"
  | "municipality-unknown"
  | "municipality-spelling"
  | "number-missing"
  | "number-text"
  | "number-invalid"
  | "number-negative"
  | "number-fraction"
  | "number-huge"
  | "growth-exceeds-guided"
  | "young-exceeds-guided"
  | "row-duplicate"
  | "row-gap"
  | "figure-outlier"
  | "text-encoding"
  | "text-formula"
  | "formula-overwritten"
  | "date-invalid"
  | "date-future"
  | "cvr-form"
  | "cvr-checksum"
  | "cvr-missing"
  | "kind-unknown"
  | "meeting-duplicate";

export interface IssueTexts {
  readonly rules: Readonly<Record<RuleId, RuleTexts>>;
  readonly truth: Readonly<Record<"true" | "false", string>>;
}
