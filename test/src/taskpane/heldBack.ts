/** An answer that comes when the test lets it. */
export interface HeldBack<Answer> {
  readonly promise: Promise<Answer>;
  readonly answer: (value: Answer) => void;
  readonly refuse: (error: unknown) => void;
}

export function heldBack<Answer = void>(): HeldBack<Answer> {
  let answer: HeldBack<Answer>["answer"] = () => undefined;
  let refuse: HeldBack<Answer>["refuse"] = () => undefined;
  const promise = new Promise<Answer>((resolve, reject) => {
    answer = resolve;
    refuse = reject;
  });
  return { promise, answer, refuse };
}
