/** One measured line, as `--json` prints it. */
export interface Result {
  readonly name: string;
  /** Medians, in `unit`. */
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  /** The median of the ratios of neighbouring runs. */
  readonly ratio: number;
  /** `null` where none is set, and the peer is there to compare with only. */
  readonly limit: number | null;
  /** Whether the median keeps the limit, however far the runs lie apart. */
  readonly ok: boolean;
  readonly verdict: Verdict;
  readonly unit: string;
  /** The smallest and the largest ratio of two neighbouring runs. */
  readonly spread: readonly [number, number];
  /** Where the median of as many runs as one likes would lie, with a certainty of 95 %. */
  readonly medianRange: readonly [number, number];
}

/** `too wide to judge` where other runs could have said otherwise: see `verdictOf`. */
type Verdict = "ok" | "over" | "too wide to judge" | "no limit";

export interface Measure {
  readonly name: string;
  /** The description of the measure, for whoever reads the figures. */
  readonly description: string;
  /** Of a measure that times calls: what its runs and the first calls of fresh processes are made from. */
  readonly timings?: () => Promise<readonly Timing[]>;
  /** Whether it weighs the production build. */
  readonly needsBuild?: true;
  readonly run: () => Promise<readonly Result[]>;
}

/** Work to be timed: `run` is timed, `agrees` checks that both sides did the same before anything counts. */
export interface Comparison<Ours, Peer> {
  readonly name: string;
  readonly peerName: string;
  readonly limit: number | null;
  readonly ours: () => Ours;
  readonly peer: () => Peer;
  readonly agrees: (ours: Ours, peer: Peer) => boolean;
  /** How often both run before anything is timed; short work has to be compiled first. */
  readonly warmUps?: number;
  /** Whether the first calls of fresh processes are reported too, as a user meets them. */
  readonly firstCallToo?: true;
}

/** A comparison, whatever its sides make. */
export interface Timing {
  readonly peerName: string;
  readonly warm: () => Result;
  /** Times one call of each side; absent where first calls are not reported. */
  readonly first?: () => Round;
}

export function timing<Ours, Peer>(comparison: Comparison<Ours, Peer>): Timing {
  const { peerName, ours, peer, firstCallToo } = comparison;
  const warm = () => compare(comparison);
  return firstCallToo ? { peerName, warm, first: () => timed(ours, peer) } : { peerName, warm };
}

/** Many, for when what was made is cleared away differs from run to run. */
const ROUNDS = 25;
const WARM_UPS = 2;

/**
 * Times two sides in turn, A B A B ..., in one process: a machine that slows down slows both, so that the
 * ratio of neighbouring runs says what absolute times cannot.
 * @throws where the two sides do not agree
 */
export function compare<Ours, Peer>(comparison: Comparison<Ours, Peer>): Result {
  const { name, peerName, limit, warmUps = WARM_UPS } = comparison;
  const results = [comparison.ours(), comparison.peer()] as const;
  if (!comparison.agrees(...results))
    throw new Error(`${name}: ours and ${peerName} do not give the same result`);
  for (let round = 1; round < warmUps; round++) timed(comparison.ours, comparison.peer);
  return fromRounds(
    { name, peerName, limit },
    Array.from({ length: ROUNDS }, () => timed(comparison.ours, comparison.peer)),
  );
}

/** How long both sides took in neighbouring runs, in milliseconds. */
export type Round = readonly [ours: number, peer: number];

/** The result of timed runs. */
export function fromRounds(
  named: Pick<Result, "name" | "peerName" | "limit">,
  rounds: readonly Round[],
): Result {
  const ratios = rounds.map(([ours, peer]) => ours / peer);
  return judged({
    ...named,
    unit: "ms",
    ours: median(rounds.map(([ours]) => ours)),
    peer: median(rounds.map(([, peer]) => peer)),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    medianRange: medianRange(ratios),
  });
}

/** A figure that is counted, not timed: it has no spread. */
export function counted(
  name: string,
  ours: number,
  peer: number,
  peerName: string,
  limit: number | null,
  unit: string,
): Result {
  const ratio = ours / peer;
  const alone = [ratio, ratio] as const;
  return judged({ name, ours, peer, peerName, limit, unit, ratio, spread: alone, medianRange: alone });
}

/** A figure without a peer: the limit takes the peer's place, and the ratio must not pass 1. */
export function limited(name: string, ours: number, limit: number, unit: string): Result {
  return counted(name, ours, limit, "limit", 1, unit);
}

function judged(result: Omit<Result, "ok" | "verdict">): Result {
  const { ratio, limit, medianRange } = result;
  return { ...result, ok: limit === null || ratio <= limit, verdict: verdictOf(limit, medianRange) };
}

/** How many times its least the most of the range of the median may be. */
const WIDEST = 1.5;

/**
 * None where the limit lies within the range of the median, and none where that range is wide: then other work takes
 * its share, and not the same of both sides.
 */
function verdictOf(limit: number | null, [least, most]: Result["medianRange"]): Verdict {
  if (limit === null) return "no limit";
  const isOpen = least <= limit && limit < most;
  if (isOpen || most > WIDEST * least) return "too wide to judge";
  return most <= limit ? "ok" : "over";
}

/** How likely the median may lie outside of its range on either side. */
const OUTSIDE = 0.025;

/**
 * Where the median lies with a certainty of 95 %, whatever the distribution: between the values of two ranks, as
 * the number of runs below it is that of heads among as many coins. Of 25 runs the eighth and the eighteenth; of
 * fewer than six the smallest and the largest, which are less certain.
 */
function medianRange(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const { length } = sorted;
  let [rank, ways, likelihood] = [0, length, (1 + length) / 2 ** length];
  while (likelihood <= OUTSIDE) {
    rank += 1;
    ways *= (length - rank) / (rank + 1);
    likelihood += ways / 2 ** length;
  }
  return [sorted[rank] ?? Number.NaN, sorted[length - 1 - rank] ?? Number.NaN];
}

function timed(ours: () => unknown, peer: () => unknown): Round {
  const start = performance.now();
  ours();
  const between = performance.now();
  peer();
  return [between - start, performance.now() - between];
}

/** The middle one; of an even number the larger of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
