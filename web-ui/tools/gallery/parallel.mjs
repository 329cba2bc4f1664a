/** Does something with each, so many at a time. */
export async function inParallel(list, width, deed) {
  const queue = [...list];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await deed(next);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
