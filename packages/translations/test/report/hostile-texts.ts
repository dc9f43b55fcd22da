/** Texts that would be markup, script, style or an end of an element if a page took them for that. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>globalThis.hacked = 1</script>',
  '</script><script>globalThis.hacked = 2</script>',
  '<!--<script>',
  ']]></script><img src=x onerror="globalThis.hacked = 3">',
  '<svg onload=globalThis.hacked=4>',
  '"><a href="javascript:globalThis.hacked=5" id=bad>x</a>',
  '&lt;b&gt; &amp;quot; &#60;i&#62;',
  '\u202egnp.tpircs\u2066',
  '\u2028\u2029\u0000\u0007\u001b[2J',
  '`$' + '{globalThis.hacked = 6}`+`\\u003cscript>',
  '</style><style>body{display:none}</style>',
  '{constructor}{__proto__}',
];
