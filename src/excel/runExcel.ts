import { restartAnswerClock, underAnswerClock } from "./answering/answerClock";
import { settle } from "./recover/unsettled";

/**
 * Runs a batch against the open workbook, waiting while the user is still typing in a cell. What was broken off before
 * is looked at first.
 * @param on the context of objects that an earlier batch has kept
 * @throws BrokenOffError where Excel does not answer and the user breaks off; UnsettledError where the look fails
 */
export async function runExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  on?: OfficeExtension.ClientRequestContext,
): Promise<Result> {
  await settle();
  return underAnswerClock((signal) =>
    Excel.run({ delayForCellEdit: true, ...(on && { previousObjects: on }) }, (context) =>
      batch(underClock(context, signal)),
    ),
  );
}

/**
 * Sends a batch that only writes, as one request. Each range that is reached inside `Excel.run` is kept by Excel
 * for later and released in a request of its own, which for a large batch is much of its size; ranges that were
 * reached before it are not.
 */
export async function runWrites(write: (context: Excel.RequestContext) => void): Promise<void> {
  await settle();
  const made = new Excel.RequestContext();
  write(made);
  await runExcel((context) => context.sync(), made);
}

/** Each answer restarts the clock. Once broken off, nothing more is sent, and nothing goes on from a late answer. */
function underClock(context: Excel.RequestContext, signal: AbortSignal): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async (passThrough) => {
    signal.throwIfAborted();
    const answer = await sync(passThrough);
    signal.throwIfAborted();
    restartAnswerClock();
    return answer;
  };
  return context;
}
