/** Whether a text contains a second value that may be a secret: "bob / x", "Harbor (token x)". */
export const containsSecret = (text: string): boolean =>
  /\s[/|]\s|[\s,;&/|(](?:pass(?:wor[dt]|phrase)?|pwd?|token|(?:api|signature|secret|signing) key|signature|digest|kennwort|contraseña|senha|mdp)(?:\s*(?:[:：=→⇒]|->)|\s{2}|\s\S+\)|\s\S*\d)|[?&]\w+=/i.test(
    text,
  );
