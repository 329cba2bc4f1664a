/** Reads an event stream to its end. `alive` is called for every byte, heartbeats included. */
export async function frames(
  body: ReadableStream<Uint8Array>,
  alive: () => void,
  take: (kind: string, data: string) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    alive();
    rest += decoder.decode(value, { stream: true }).replace(/\r\n?/g, '\n');
    let end = rest.indexOf('\n\n');
    while (end >= 0) {
      frame(rest.slice(0, end), take);
      rest = rest.slice(end + 2);
      end = rest.indexOf('\n\n');
    }
  }
}

function frame(text: string, take: (kind: string, data: string) => void): void {
  let kind = 'message';
  const data: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('event:')) kind = line.slice(6).trim();
    else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
  }
  if (data.length) take(kind, data.join('\n'));
}
