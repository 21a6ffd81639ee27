// The lines of a response while they arrive.  for await (const line of lines(response.body)) ...

export async function* lines(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let parts = []; // of a line that is not whole yet: joined once, so that a long one stays cheap
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    const [end, ...more] = value.split('\n');
    parts.push(end);
    for (const next of more) {
      const line = parts.join('');
      parts = [next];
      if (line) yield line;
    }
  }
  if (parts.join('')) yield parts.join('');
}
