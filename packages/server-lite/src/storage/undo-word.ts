import { InvalidInputError } from '../errors/invalid-input-error.ts';

const WORD = /^([\w-]{43})(?:\.(\d{1,15}))?$/;

/** A word that takes acts back, and where it goes on; nothing of what is none. */
export function readWord(given: string): { word?: string; seq?: number } {
  const [, word, seq] = WORD.exec(given) ?? [];
  return { ...(word !== undefined && { word }), ...(seq !== undefined && { seq: Number(seq) }) };
}

/** @throws InvalidInputError */
export function readCursor(given: string): { word: string; seq: number } {
  const { word, seq } = readWord(given);
  if (word === undefined || seq === undefined)
    throw new InvalidInputError('cursor', `“${given.slice(0, 80)}” is not the next of an earlier answer.`);
  return { word, seq };
}
