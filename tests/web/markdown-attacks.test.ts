import { describe, expect, test } from 'vitest'
import { plainText, renderMarkdown } from '#app/web/markdown.ts'
import { faultsIn, textIn } from '#tests/support/untrusted-html.ts'

const attacks = [
  // elements
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script\n>alert(1)</script\n>',
  '<img src=x onerror=alert(1)>',
  '<img src=x\tonerror\n=\n"alert(1)"//',
  '<IMG """><SCRIPT>alert(1)</SCRIPT>">',
  '<body onload=alert(1)>',
  '<div onmouseover="alert(1)">a</div>',
  '<p style="background:url(javascript:alert(1))">a</p>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror="alert(1)"></video>',
  '<input autofocus onfocus=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="javascript:alert(1)">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<style>@import "https://evil.example/x.css";</style>',
  '<form action="https://evil.example"><input name=password><button>Sign in</button></form>',
  '<button formaction="javascript:alert(1)">a</button>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href="https://example.org" onclick="alert(1)">a</a>',
  // mutation: foreign content, raw text and the parser's own repairs
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>',
  '<xmp><script>alert(1)</script></xmp>',
  '<xmp></xmp><img src=x onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea></textarea><script>alert(1)</script>',
  '<title></title><img src=x onerror=alert(1)>',
  '<plaintext><script>alert(1)</script>',
  '<template><script>alert(1)</script></template>',
  '<select><option><style></option></select><img src=x onerror=alert(1)></style>',
  '<table><td><form><table><tr><input onfocus=alert(1)></table></form>',
  '<!-- --><script>alert(1)</script> -->',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!--!><img src=x onerror=alert(1)>--!>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<!DOCTYPE html [<!ENTITY x "<script>alert(1)</script>">]>',
  '</p></div></main><script>alert(1)</script>',
  '<\u0000script>alert(1)</script>',
  '\uD800<script>alert(1)</script>\uDFFF',
  // addresses
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](  javascript:alert(1))',
  '[a](java\tscript:alert(1))',
  '[a](<java\nscript:alert(1)>)',
  '[a](<javascript:alert(1)>)',
  '[a](\u0001javascript:alert(1))',
  '[a](\u00a0javascript:alert(1))',
  '[a](javascript&colon;alert(1))',
  '[a](javascript&#58;alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1))',
  '[a](java&Tab;script:alert(1))',
  '[a](java&NewLine;script:alert(1))',
  '[a](javascript\\:alert(1))',
  '[a](javascript%3Aalert(1))',
  '[a](vbscript:msgbox(1))',
  '[a](data:text/html,<script>alert(1)</script>)',
  '[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[a](file:///etc/passwd)',
  '[a](blob:https://example.org/1)',
  '[a](feed:javascript:alert(1))',
  '[a](//evil.example)',
  '[a](///evil.example)',
  '[a](\\\\evil.example)',
  '[a](/\\evil.example)',
  '[a](https:/evil.example)',
  '[a](https:\\\\evil.example)',
  '[a](https:evil.example)',
  '[a](https://gov.wales@evil.example)',
  '[a](https://gov.wales&commat;evil.example)',
  '[a](https://gov.wales:443@evil.example)',
  '[a](/accounts/delete)',
  '[a](?delete=1)',
  '[a](#clobber)',
  '[a](relative/page)',
  '[a]()',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '<JAVASCRIPT://%0Aalert(1)>',
  'ftp://evil.example',
  'xmpp:ann@example.org',
  '[a][b]\n\n[b]: javascript:alert(1)',
  '[a][b]\n\n[b]: <data:text/html,x> "t"',
  '[a]\n\n[a]: //evil.example',
  '[__proto__]\n\n[constructor][__proto__]',
  // breaking out of an attribute
  '[a](https://example.org/"onmouseover="alert(1))',
  '[a](https://example.org "t\\" onmouseover=alert(1) x=\\"")',
  "[a](https://example.org/'onmouseover='alert(1))",
  '[a](<https://example.org/"><script>alert(1)</script>>)',
  'https://example.org/"onmouseover="alert(1)',
  'https://example.org/&quot;onmouseover=&quot;alert(1)',
  '<https://example.org/"onclick="alert(1)>',
  '![x" onerror="alert(1)](https://example.org/x.png)',
  '![<img src=x onerror=alert(1)>](x)',
  '![`<script>`](https://example.org/x.png "t")',
  '![a](javascript:alert(1))',
  // nesting
  '[![a](javascript:alert(1))](javascript:alert(2))',
  '[a [b](javascript:alert(1)) c](https://example.org)',
  '[<https://a.example> <img src=x onerror=alert(1)>](https://b.example)',
  '[a](https://b.example/[c](javascript:alert(1)))',
  '**<script>**alert(1)**</script>**',
  '`<script>alert(1)</script>`',
  '    <script>alert(1)</script>',
  '```"><script>alert(1)</script>\na\n```',
  '```js onmouseover=alert(1)\na\n```',
  '```\n</code></pre><script>alert(1)</script>\n```',
  '> <script>\n> alert(1)\n> </script>',
  '- <style>\n- *{}\n- </style>',
  '|<script>alert(1)</script>|\n|-|\n|<img src=x onerror=alert(1)>|',
  '|" onfocus="alert(1)|\n|-|\n|a|',
  '|&quot; onfocus=&quot;alert(1)|\n|-|\n|a|',
  '|a|\n|:-:" onclick="x|\n|a|',
  // clobbering
  '# <a name=body>',
  '# location {#location}',
  '<form id=attributes><input name=parentNode></form>',
  '<div class="govuk-button" tabindex=1 role=alert aria-label=x id=main>a</div>',
  '<div class="app-table-scroll" id="main" role="region">a</div>',
  // entities
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&amp;lt;script&amp;gt;',
  '&#0;&#x110000;&#xD800;&#1;',
  '&lt\u0000;script>',
]

describe('an attack', () => {
  test.each(attacks)('%j comes out harmless', (attack) => {
    expect(faultsIn(renderMarkdown(attack))).toEqual([])
  })

  test.each(attacks)('%j inside other Markdown comes out harmless', (attack) => {
    const indented = attack.replaceAll('\n', '\n  ')
    expect(
      faultsIn(renderMarkdown(`- a *b*\n\n  ${indented}\n\n> **${attack}** \`c\`\n\n${attack}`)),
    ).toEqual([])
  })

  test.each(attacks)('%j as the name of a table comes out harmless', (attack) => {
    expect(faultsIn(renderMarkdown('|a|\n|-|\n|b|', { tableLabel: attack }))).toEqual([])
  })

  test.each(attacks)('%j comes out harmless when it is too long to be read as Markdown', (attack) => {
    expect(faultsIn(renderMarkdown(attack.padEnd(60_001, ' a')))).toEqual([])
  })

  test('raw HTML is shown as it was typed', () => {
    const typed = '<script>alert("1")</script> <b onclick=x>'
    expect(textIn(renderMarkdown(typed))).toBe(`${typed}\n`)
    expect(plainText(typed)).toBe(typed)
  })

  test('a refused link leaves its words', () => {
    expect(renderMarkdown('[the *words*](javascript:alert(1))')).toBe('<p>the <em>words</em></p>\n')
  })

  test('the checker itself sees what is wrong', () => {
    const bad =
      '<p onclick=x>a</p><img><a href="/x">b</a><!--c--><svg><a></a></svg><a href="https://x.example">d</a>'
    expect(faultsIn(bad).length).toBeGreaterThanOrEqual(12)
  })
})
