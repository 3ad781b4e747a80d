import type { EntityType } from '../model.js';

/** Common nouns under which a name in front of them is the thing itself: 'the huC242 antibody', 'the CanAg antigen'. */
export const KIND: Readonly<Record<EntityType, RegExp>> = {
  Company:
    /^(compan(y|ies)|group|team|subsidiary|division|unit|board|management|scientists?|founders?|shares?|corporation|laborator(y|ies)|spokes(man|woman|person)|researchers|partners?)$/,
  Drug: /^(products?|programs?|programmes?|drugs?|compounds?|molecules?|candidates?|tablets?|injection|capsules?|conjugates?|ADCs?|adcs?|vaccines?|therap(y|ies)|treatments?|medicines?|agents?|inhibitors?|antibod(y|ies)|assets?|hormone|monotherapy|payloads?|toxins?|trials?|stud(y|ies)|immunotoxins?|cream|gel|lotion|ointment|spray|patch|solution|suspension|wafers?|microspheres|implants?|formulations?|brand|franchise|products|components?|moiety|warhead)$/i,
  Antibody:
    /^(antibod(y|ies)|products?|programs?|programmes?|drugs?|molecules?|candidates?|fragments?|monotherapy|trials?|stud(y|ies)|assets?|therap(y|ies)|mabs?|compounds?|components?|portion|moiety|arm)$/i,
  Antigen:
    /^(antigens?|receptors?|proteins?|oncoproteins?|oncogenes?|glycoproteins?|checkpoints?|epitopes?|cytokines?|targets?|markers?|ligands?|enzymes?|[a-z]*(?:kin|helic|polymer|telomer|lig|prote|peptid|hydrol|phosphat|transcript|isomer|synth|reduct|transfer|deacetyl|demethyl|hydroxyl|aromat|dehydrogen|argin|glutamin)ases?|transporters?|integrins?|expression|overexpression|over-expression|pathway|signall?ing|activity|function|biomarkers?|channels?)$/i,
  Cancer:
    /^(cancers?|patients?|tumou?rs?|cells?|xenografts?|models?|lines?|treatment|indications?|population|cohort)$/i,
  Person: /^$/,
  Technology:
    /^(technolog(y|ies)|platforms?|systems?|process|method|libraries|library|approach|portfolio|linkers?|engine|chemistr(y|ies)|technique)$/i,
};

/** Those who act for their firm: 'X’s founders', 'the Company’s scientists'. */
export const STAFF =
  /^(founders?|scientists?|researchers?|team|laborator(?:y|ies)|sales|force|management|chemists?|subsidiary|affiliates?|research|labs?)$/;

/** Who acts for himself where he is named: 'X’s subsidiary, Y'. */
export const DAUGHTER = /^(?:subsidiary|affiliate|division|unit|spin-?(?:out|off))$/;
