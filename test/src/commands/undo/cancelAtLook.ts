import { expect } from "vitest";
import type { StepControl, WorkStep } from "../../../../src/commands/steps/workStep";

/** Presses a command that looks and then writes, and cancels it while it looks: it goes no further. */
export async function cancelAtLook(press: (control: StepControl) => Promise<unknown>): Promise<void> {
  const controller = new AbortController();
  const steps: WorkStep[] = [];
  const progress = (step: WorkStep) => {
    steps.push(step);
    controller.abort();
  };
  await expect(press({ progress, signal: controller.signal })).rejects.toMatchObject({ undone: true });
  expect(new Set(steps.map((step) => JSON.stringify(step)))).toEqual(
    new Set([JSON.stringify({ step: 1, of: 2, mayCancel: true })]),
  );
}
