/** The type of an event that no other fits: a dated verb of any meaning. */
export const anyOther = 'OTHER'
