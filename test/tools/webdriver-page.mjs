import { readKeys } from './page-commands.mjs';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const down = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
const up = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });

/** A page of WebKit. */
export const webdriverPage = (driver) => ({
  type: ({ text }) => driver.keys([...text].flatMap((key) => [down(key), up(key)])),

  press({ key: keys }) {
    const { modifiers, key } = readKeys(keys);
    return driver.keys([...modifiers.map(down), down(key), up(key), ...modifiers.reverse().map(up)]);
  },

  mouse: ({ x, y, action }) =>
    driver.pointer([
      { type: 'pointerMove', duration: 0, x, y },
      { type: action === 'down' ? 'pointerDown' : 'pointerUp', button: 0 },
    ]),

  async viewport({ width, height }) {
    // A window resizes with a delay, and not below the width of its bars.
    for (let tries = 0; tries < 20; tries++) {
      const [inner, extraWidth, extraHeight] = await driver.run(
        `return [
          [window.innerWidth, window.innerHeight],
          window.outerWidth - window.innerWidth,
          window.outerHeight - window.innerHeight,
        ]`,
      );
      if (inner[0] === width && inner[1] === height) return;
      await driver.resize(width + extraWidth, height + extraHeight);
    }
  },
});
