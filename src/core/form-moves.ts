// Moves: one snapshot to the next. A move that changes nothing returns the snapshot it was given.

export * from './fill-moves.js';
export * from './host-moves.js';
export * from './person-moves.js';
