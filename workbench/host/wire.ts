/** The kinds of actions; the numbers the library sends. */
export const ActionKind = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** How an object is reached; the numbers the library sends. */
export const PathKind = {
  Global: 1,
  New: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

/** Arguments; where one is an object, its path's id stands in both arrays (0 or null elsewhere). */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

/** The query of a load: `{}` means every scalar; nested names are joined by `/`. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** One batch: a `context.sync()`. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireResult {
  readonly ActionId: number;
  Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  /** `Class.member`, as the library shows it in `debugInfo.errorLocation`. */
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Which action of the request failed; -1 where the whole request did. */
  readonly ActionIndex: number;
}

export interface WireResponse {
  readonly Results: WireResult[];
  readonly TraceIds: number[];
  Error?: WireError;
}
