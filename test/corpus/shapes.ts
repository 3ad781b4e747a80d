import type { RelationType } from '../../src/model.js';

/**
 * Sentences by what they state. In braces stands what is told about: `firm` files, `other` is its partner in the deal,
 * `third` another one. Sentences with `antibody` and `payload` are of conjugates.
 */
export const SHAPES: Readonly<Record<RelationType, readonly string[]>> = {
  LICENSED_TO: [
    'In {year}, {firm} licensed {drug} to {other} in {territory}.',
    '{firm} granted {other} an exclusive license to develop, manufacture and commercialize {drug} in {territory}.',
    'Under the agreement, {firm} granted to {other} the exclusive rights to {drug} in {territory}.',
    '{other} holds the exclusive rights to {drug} in {territory} under its license agreement with {firm}.',
    '{other} obtained the exclusive rights to {drug} in {territory} from {firm} in {year}.',
    'On {day}, {firm} entered into a license agreement with {other}, pursuant to which {firm} granted to {other} an exclusive, royalty-bearing license to {drug} in {territory}.',
    '{other} in-licensed {drug} from {firm} in {year}.',
    '{other} was granted by {firm} an exclusive license to {drug} for {territory}.',
    '{firm} has licensed to {other}, in {territory}, the marketing rights to {drug}.',
    '{other} is the exclusive licensee of {drug} in {territory}.',
    '{other} has exclusive marketing rights to {drug} in {territory} through a license from {firm}.',
    '{firm} appointed {other} as exclusive distributor of {drug} in {territory}.',
  ],
  REGAINED_FROM: [
    '{firm} has regained the rights to {drug} from {other}.',
    '{other} returned all rights to {drug} to {firm} in {returned}.',
    'All rights to {drug} have reverted to {firm} from {other}.',
    'Upon termination of the agreement with {other}, the rights to {drug} reverted to {firm}.',
    '{firm} reacquired the worldwide rights to {drug} from {other} in {returned}.',
    'The rights to {drug}, which had been licensed to {other}, were returned to {firm} in {returned}.',
    '{other} gave back the rights to {drug} to {firm}.',
  ],
  COMPOSED_OF: [
    '{drug} is composed of the antibody {antibody} and the cytotoxic agent {payload}.',
    '{drug} consists of the humanized antibody {antibody} and the cell-killing agent {payload}.',
    '{drug} is an antibody-drug conjugate that comprises {antibody} linked to {payload}.',
    '{drug} is a conjugate of {antibody} and {payload}.',
    '{drug} combines the antibody {antibody} with the payload {payload}.',
    'The components of {drug} are the antibody {antibody} and the toxin {payload}.',
  ],
  BINDS: [
    '{binder} binds specifically to the {antigen} antigen.',
    '{binder} targets {antigen}, which is found on the surface of many tumor cells.',
    '{binder} is directed against {antigen}.',
    '{binder} is designed to target {antigen} with high affinity.',
    '{binder} recognizes {antigen} on malignant cells.',
    '{binder} blocks {antigen} and so slows the growth of tumors.',
    'The target of {binder} is {antigen}.',
  ],
  PRESENT_IN: [
    '{antigen} is expressed in {cancer}.',
    '{antigen} is overexpressed in {cancer} and in {cancer2}.',
    'The {antigen} antigen is present in a number of cancers including {cancer} and {cancer2}.',
    '{antigen} is found on the cells of most patients with {cancer}.',
    'Overexpression of {antigen} in {cancer} is common.',
  ],
  STUDIED_FOR: [
    '{drug} is being evaluated in a Phase {phase} trial in patients with {cancer}.',
    '{drug} is in Phase {phase} clinical trials for the treatment of {cancer}.',
    'Patients with {cancer} were treated with {drug} in a Phase {phase} study.',
    'Enrollment continues in the Phase {phase} study of {drug} in patients with {cancer}.',
    'In a Phase {phase} trial, {count} patients with {cancer} received {drug} every three weeks.',
    '{drug} has received orphan drug designation for the treatment of {cancer2}.',
    'A total of {count} patients with {cancer} have been enrolled in the Phase {phase} trial of {drug}.',
  ],
  DEVELOPED_BY: [
    '{firm} is developing {drug}.',
    '{firm} is conducting a Phase {phase} trial of {drug} in {count} patients.',
    '{drug} was discovered by {firm}.',
    '{firm} initiated a Phase {phase} study of {drug} in {since}.',
    "{firm}'s product pipeline includes {drug}.",
    '{drug} is a product candidate developed by {firm}.',
    '{firm} dosed the first patient in a Phase {phase} trial of {drug}.',
  ],
  USES_TECHNOLOGY: [
    '{drug} was developed using the {platform} platform.',
    "{drug} uses {firm}'s {platform} technology.",
    '{drug} was built on the {platform} platform.',
    '{drug} is the first product from the {platform} platform.',
    "{drug} was generated with {firm}'s proprietary {platform} technology.",
  ],
  PARTNERED_WITH: [
    '{firm} and {third} announced a research collaboration in {since}.',
    '{firm} entered into a collaboration agreement with {third} in {since}.',
    '{firm} collaborates with {third}.',
    'The strategic collaboration between {firm} and {third} was expanded in {since}.',
    '{firm} has multitarget agreements with {third} and {other}.',
    '{firm} and {third} are jointly developing {drug}.',
    "{firm}'s partners include {third} and {other}.",
  ],
  ACQUIRED: [
    '{buyer} acquired {bought} in {boughtIn}.',
    '{buyer} completed the acquisition of {bought} in {boughtIn}.',
    'In {boughtIn}, {buyer} purchased {bought} for {money}.',
    'The acquisition of {bought} by {buyer} closed in {boughtIn}.',
  ],
  BECAME: [
    '{firm} was formerly known as {former}.',
    '{former} changed its name to {firm} in {renamedIn}.',
    '{former}, which later became {firm}, began the work.',
    'In {renamedIn}, {former} was renamed {firm}.',
  ],
  WORKS_FOR: [
    '{person} joined {firm} in {since}.',
    '{person} has served as {title} of {firm} since {since}.',
    '{firm} announced the appointment of {person} as {title}.',
    '{person} was appointed {title} of {firm} in {since}.',
  ],
};

/** Names of one molecule, one of them in brackets. */
export const INTRODUCTIONS: readonly string[] = [
  '{name} ({code}) is a product candidate for the treatment of {cancer}.',
  '{name}, also known as {code}, is given once every three weeks.',
  'The product candidate, {name} ({code}), has been well tolerated in clinical trials.',
];

/** What is said of deals and molecules and makes no fact: hopes, plans, terms. */
export const UNSETTLED: readonly string[] = [
  '{firm} may license {drug} to other partners in the future.',
  '{firm} expects to start a Phase 3 trial of {drug} in {cancer} next year.',
  'If the option is exercised, {third} would receive a license to {drug}.',
  '{firm} is in discussions with several companies about {drug}.',
  '{third} has not licensed {drug}.',
  '{firm} intends to present further data on {drug} at a medical meeting later this year.',
  '{firm} plans to seek a partner for {drug} outside of {territory}.',
];
