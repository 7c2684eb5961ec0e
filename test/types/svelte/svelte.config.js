// This file keeps svelte-check from looking for one in the folders above.
export default {};
