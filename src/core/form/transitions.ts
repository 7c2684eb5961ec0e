// Transitions: pure functions from one state to the next. A transition that changes nothing returns the same object.

export * from './fill-transitions.js';
export * from './host-transitions.js';
export * from './user-transitions.js';
