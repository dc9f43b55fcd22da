/**
 * Returns the response. If its body fails after it was begun, that is reported: the server only closes the connection. JSON and
 * pages are no streams of the application.
 */
export function reportStream(response: Response, report: (thrown: unknown) => void): Response {
  const { body, status, statusText, headers } = response;
  const type = headers.get('content-type') ?? '';
  if (body === null || body.locked || headers.has('content-length') || /json|text\/html/.test(type)) return response;
  const reader = body.getReader();
  const reported = new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (thrown) {
          report(thrown);
          // Its text could be sent.
          controller.error(new Error('The stream failed.'));
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return new Response(reported, { status, statusText, headers });
}
