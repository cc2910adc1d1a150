/** Marks long words that are whole where they are: they neither fade nor need a button. */
export function fitWords(groups: readonly Element[]): void {
  const long = groups.flatMap((group) => [...group.querySelectorAll('.long:not(.fits)')]);
  for (const words of long.filter((it) => it.scrollHeight < it.clientHeight + 3)) words.classList.add('fits');
}
