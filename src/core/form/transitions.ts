// Moves: one snapshot to the next. A move that changes nothing returns the snapshot it was given.

export * from './fill-transitions.js';
export * from './host-transitions.js';
export * from './user-transitions.js';
