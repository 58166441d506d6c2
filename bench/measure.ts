/** One measured line, as `--json` prints it. */
export interface Result {
  readonly name: string;
  /** Medians, in `unit`. */
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  /** The median of the ratios of neighbouring runs. */
  readonly ratio: number;
  readonly limit: number;
  readonly ok: boolean;
  readonly unit: string;
  /** The smallest and the largest ratio of two neighbouring runs. */
  readonly spread: readonly [number, number];
}

export interface Measure {
  readonly name: string;
  /** Whether it weighs the production build. */
  readonly needsBuild?: true;
  readonly run: () => Promise<readonly Result[]>;
}

/** Work to be timed: `run` is timed, `agrees` checks that both sides did the same before anything counts. */
export interface Comparison<Ours, Peer> {
  readonly name: string;
  readonly peerName: string;
  readonly limit: number;
  readonly ours: () => Ours;
  readonly peer: () => Peer;
  readonly agrees: (ours: Ours, peer: Peer) => boolean;
  /** How often both run before anything is timed; short work has to be compiled first. */
  readonly warmUps?: number;
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
  });
}

/** A figure that is counted, not timed: it has no spread. */
export function counted(
  name: string,
  ours: number,
  peer: number,
  peerName: string,
  limit: number,
  unit: string,
): Result {
  const ratio = ours / peer;
  return judged({ name, ours, peer, peerName, limit, unit, ratio, spread: [ratio, ratio] });
}

/** A figure without a peer: the limit takes the peer's place, and the ratio must not pass 1. */
export function limited(name: string, ours: number, limit: number, unit: string): Result {
  return counted(name, ours, limit, "limit", 1, unit);
}

function judged(result: Omit<Result, "ok">): Result {
  return { ...result, ok: result.ratio <= result.limit };
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
