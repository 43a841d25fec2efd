/** One thing to do in the workbook and about how many bytes it adds to a request. */
export interface Step {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Excel on the web takes 5 MB in one request; the rest is for what surrounds the values. */
export const requestLimit = 4_000_000;

/** What a step without values costs, roughly: a few object paths and actions. */
export const smallStep = 400;

/** Steps in order, gathered into as few requests as the limit allows. A step alone above the limit stays alone. */
export function requestsOf(steps: readonly Step[], limit = requestLimit): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    const current = requests.at(-1);
    if (current === undefined || bytes + step.bytes > limit) {
      requests.push([step]);
      bytes = step.bytes;
    } else {
      current.push(step);
      bytes += step.bytes;
    }
  }
  return requests;
}

/**
 * Sends steps with calculation and screen updates held back until each request ends.
 * Round trips: one per 4 MB, hence one for every workbook of a usual size.
 *
 * @returns the number of round trips
 */
export async function send(
  context: Excel.RequestContext,
  steps: readonly Step[],
  onProgress?: (done: number, of: number) => void,
): Promise<number> {
  const requests = requestsOf(steps);
  for (const [index, request] of requests.entries()) {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of request) step.queue(context);
    await context.sync();
    onProgress?.(index + 1, requests.length);
  }
  return requests.length;
}
