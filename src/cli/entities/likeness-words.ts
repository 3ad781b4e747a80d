import { loadLexicon, wordsOf } from '../../mentions/lexicon.js';
import type { EntityType } from '../../model.js';
import type { Words } from '../../resolution/similar/index.js';

/** The words of the lexicons that tell no thing from another. */
export function likenessWords(): Words {
  const [salts, heads] = [wordsOf('salts'), new Set(columnOf('cancer-words', 'head'))];
  const generic: Partial<Record<EntityType, ReadonlySet<string>>> = {
    Company: new Set([...wordsOf('firm-heads'), ...wordsOf('legal-forms')]),
    Technology: wordsOf('technology-kinds'),
    Drug: salts,
    Antibody: salts,
    Cancer: heads,
  };
  return {
    generic: (type) => generic[type] ?? new Set(),
    common: new Set([...wordsOf('english-words'), ...wordsOf('places')]),
    nicknames: loadLexicon('nicknames').map((names) => new Set(names)),
  };
}

/** The words of a lexicon whose second column says what they are for. */
const columnOf = (lexicon: string, what: string): readonly string[] =>
  loadLexicon(lexicon).flatMap(([word = '', part]) => (part === what ? [word] : []));
