/** Why a presentation is not read, and what to do. @param name what people call it */
export function presentation(name: string): string {
  return `${name} is a presentation, which is not read. Copy the reviews in it to a text document or a table, and import that.`;
}
