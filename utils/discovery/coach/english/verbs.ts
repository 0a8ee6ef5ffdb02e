/** Verbs that come before their subject in a question. */
export const AUX = 'do|does|did|is|are|am|was|were|have|has|had|will|would|can|could|should|shall|may|might|must';
