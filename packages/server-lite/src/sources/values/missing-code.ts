/** What surveys' programs write for an answer that was not given: skipped, not asked, broken off. */
const CODE = /^-(?:[1-9]|66|77|88|9[4-9]|99[4-9])(?:[.,]0)?$/;

/** Whether a cell of words or a name says in a code of a survey why it is empty (1KA, SPSS, Unipark, LimeSurvey: `-1`, `-99`). */
export function isMissingCode(text: string): boolean {
  return text.length < 7 && CODE.test(text);
}
