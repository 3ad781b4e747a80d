import type { EntityType, RelationType } from '../model.js';

export interface PredictedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface PredictedRelation {
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly qualifiers: Readonly<Record<string, unknown>>;
}

/** What of the interchange form the score looks at. */
export interface Predicted {
  readonly entities: readonly PredictedEntity[];
  readonly relations: readonly PredictedRelation[];
}
