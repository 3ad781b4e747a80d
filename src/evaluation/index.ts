export { assess, type GoldError } from './assess.js';
export { type GoldDocument, readGold } from './gold.js';
export { type Figures, type Report, report } from './report.js';
export { type Finding, score } from './score.js';
