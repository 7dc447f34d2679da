import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 7376:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   y: () => (/* binding */ linesBeside)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(234);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8557);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8592);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4329);




/** A step may annotate this often at each level; the runner drops the rest without a word. */
const MOST = 10;
/** The problems of a run where GitHub shows them: on their files and lines. Each is told once. */
function annotationsOf(report) {
    const distinct = [
        ...new Map((0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsIn */ ._n)(report).map((problem) => [`${placed(problem)}${(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(problem)}`, problem])).values(),
    ];
    return ['error', 'warning'].flatMap((level) => {
        const found = distinct.filter(({ severity }) => severity === level);
        if (found.length <= MOST)
            return found.map(annotationOf);
        const rest = found.length - MOST + 1;
        const message = `${rest} more are in the log and in the job summary.`;
        return [...found.slice(0, MOST - 1).map(annotationOf), { level, title: 'Spool', message }];
    });
}
/** The problems of the run itself, where annotations leave some out: those of posts are in the log already. */
function linesBeside({ problems, posts }) {
    const told = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsIn */ ._n)({ problems, posts });
    const crowded = ['error', 'warning'].some((level) => told.filter(({ severity }) => severity === level).length > MOST);
    return crowded ? problems.map(_log_js__WEBPACK_IMPORTED_MODULE_2__/* .problemLine */ .YK) : [];
}
function annotationOf(problem) {
    const { severity, rule, path, line } = problem;
    return {
        level: severity,
        title: `Spool: ${rule}`,
        message: (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(problem)),
        ...(path !== undefined && { file: path }),
        ...(line !== undefined && path !== undefined && { startLine: line }),
    };
}
function placed({ path = '', line = 0 }) {
    return `${path}:${line} `;
}


/***/ }),

/***/ 7124:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./src/core/post/time/timezone.ts
var time_timezone = __nccwpck_require__(607);
// EXTERNAL MODULE: ./src/core/problem.ts + 10 modules
var problem = __nccwpck_require__(234);
// EXTERNAL MODULE: ./src/core/write-back.ts
var write_back = __nccwpck_require__(7006);
// EXTERNAL MODULE: ./src/core/did-you-mean.ts + 1 modules
var did_you_mean = __nccwpck_require__(5128);
;// CONCATENATED MODULE: ./src/action/input-reader.ts


/** Every input of action.yml and its default there; a test holds the two together. */
const INPUTS = {
    command: 'publish',
    'access-token': '',
    files: 'threads/**/*.md',
    text: '',
    'dry-run': 'false',
    'max-posts': '10',
    'late-limit': '24h',
    timezone: 'UTC',
    counting: 'documented',
    numbering: '',
    'media-base-url': '',
    'write-back': 'auto',
    branch: '',
    'commit-message': 'chore(threads): record published posts',
    'github-token': '${{ github.token }}',
    comment: 'true',
    'user-id': 'me',
    'threads-api-url': 'https://graph.threads.net',
};
/** The runner hands an input over as `INPUT_` and its name in upper case; spaces become `_`, hyphens stay. */
function inputReader(environment) {
    const problems = misspelt(environment);
    const given = (name) => environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
    const valueOf = (name) => given(name) || INPUTS[name];
    const invalid = (name, expected, fix) => {
        problems.push((0,problem/* error */.z3)('input/invalid', { found: `\`${name}: ${valueOf(name)}\``, expected, ...(fix && { fix }) }));
    };
    return {
        environment,
        problems,
        given,
        valueOf,
        invalid,
        contradiction: (found, expected) => {
            problems.push((0,problem/* error */.z3)('input/contradiction', { found, expected }));
        },
        oneOf: (name, values) => {
            const value = values.find((candidate) => candidate === valueOf(name));
            if (value !== undefined)
                return value;
            const near = (0,did_you_mean/* nearest */.p)(valueOf(name), values);
            const expected = values.map((candidate) => `\`${candidate}\``).join(' or ');
            invalid(name, expected, near && `Did you mean \`${near}\`?`);
            return values[0];
        },
        flag: (name) => {
            const value = valueOf(name);
            if (!/^(true|false)$/i.test(value))
                invalid(name, '`true` or `false`');
            return /^true$/i.test(value);
        },
    };
}
/** Inputs whose names come near a known one without being it. The runner itself warns of all other unknown ones. */
function misspelt(environment) {
    const known = Object.keys(INPUTS);
    return Object.keys(environment)
        .filter((name) => name.startsWith('INPUT_') && environment[name] !== '')
        .map((name) => name.slice('INPUT_'.length).toLowerCase())
        .filter((name) => !known.includes(name))
        .flatMap((name) => {
        const near = (0,did_you_mean/* nearest */.p)(name, known);
        if (near === undefined)
            return [];
        return [
            (0,problem/* error */.z3)('input/unknown', {
                found: `the input \`${name}\``,
                expected: 'a known one',
                fix: `Did you mean \`${near}\`?`,
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./src/action/write-back-inputs.ts

const MODES = [
    'auto',
    ...Object.keys(write_back/* WRITE_BACK_MODES */.Lp),
];
/** What git allows in the name of a branch. */
const BRANCH = /^(?![-/.])(?!.*(\.\.|@\{|\/[/.]|\.lock(\/|$)))[^\x00-\x20~^:?*[\\\x7f]+(?<![/.])$/;
/** Where receipts go, and what that takes. */
function writeBackInputs(reader, { text }) {
    const { environment, given, valueOf, oneOf, flag } = reader;
    const event = environment['GITHUB_EVENT_NAME'];
    const isOnGitHub = (environment['GITHUB_REPOSITORY'] ?? '') !== '';
    const asked = oneOf('write-back', MODES);
    const writeBack = asked === 'auto' ? modeFor(text, isOnGitHub, event) : asked;
    const { holder } = write_back/* WRITE_BACK_MODES */.Lp[writeBack];
    if (asked !== 'auto' && text === undefined && holder === 'release')
        reader.contradiction(`\`write-back: ${asked}\` without \`text\``, 'inline text for a release');
    if (asked !== 'auto' && text !== undefined && holder === 'front-matter')
        reader.contradiction(`\`write-back: ${asked}\` with \`text\``, 'a file to write into');
    return {
        writeBack,
        branch: branchInput(reader),
        commitMessage: valueOf('commit-message'),
        githubToken: given('github-token') || undefined,
        comment: flag('comment'),
    };
}
function branchInput({ environment, given, invalid }) {
    const branch = given('branch');
    if (branch === '')
        return branchOf(environment);
    if (branch.startsWith('refs/'))
        invalid('branch', 'the name alone', `Write \`${branch.replace(/^refs\/heads\//, '')}\`.`);
    else if (!BRANCH.test(branch))
        invalid('branch', 'the name of a branch');
    return branch;
}
/** What `auto` stands for. Outside of GitHub there is nothing but the checkout. */
function modeFor(text, onGitHub, event) {
    if (text === undefined)
        return onGitHub ? 'commit' : 'files';
    return onGitHub && event === 'release' ? 'release' : 'none';
}
/** The branch of the event; undefined, which stands for the default branch, where it has none or another is meant. */
function branchOf({ GITHUB_REF: ref = '', GITHUB_EVENT_NAME: event }) {
    if (event === 'schedule' || event === 'release' || !ref.startsWith('refs/heads/'))
        return undefined;
    return ref.slice('refs/heads/'.length);
}

;// CONCATENATED MODULE: ./src/action/inputs.ts





const UNIT_MS = {
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};
/** The environment of a step → the command and its settings, or every problem there is with its inputs. */
function readInputs(environment, commands) {
    const reader = inputReader(environment);
    const name = reader.oneOf('command', Object.keys(commands));
    const command = commands[name];
    const what = whatInputs(reader, command);
    const settings = {
        ...what,
        ...whenInputs(reader),
        ...textInputs(reader, what),
        ...writeBackInputs(reader, what),
        ...networkInputs(reader),
    };
    if (!settings.dryRun)
        refuseCommand(name, command, settings, reader);
    return reader.problems.length > 0 ? { problems: reader.problems } : { command, settings };
}
/** What the command needs of GitHub and lacks, and where it may not run. A dry run may run anywhere. */
function refuseCommand(name, { writes, refusesEvent }, { writeBack, githubToken }, { environment, problems }) {
    const hasRepository = /^[^/]+\/[^/]+$/.test(environment['GITHUB_REPOSITORY'] ?? '');
    if (writes && write_back/* WRITE_BACK_MODES */.Lp[writeBack].onGitHub && (githubToken === undefined || !hasRepository)) {
        const lacks = githubToken === undefined ? '`github-token`' : '`GITHUB_REPOSITORY`';
        const found = `\`write-back: ${writeBack}\` without ${lacks}`;
        problems.push((0,problem/* error */.z3)('input/github-token-missing', { found, expected: 'both' }));
    }
    const event = environment['GITHUB_EVENT_NAME'] ?? '';
    if (refusesEvent(event)) {
        const found = `\`command: ${name}\` on \`${event}\``;
        problems.push((0,problem/* error */.z3)('input/pull-request', { found, expected: '`command: check`' }));
    }
}
/** With which posts, and as whom. */
function whatInputs(reader, { needsToken }) {
    const { flag, given, valueOf, invalid, problems } = reader;
    const dryRun = flag('dry-run');
    const accessToken = given('access-token') || undefined;
    if (accessToken === undefined && needsToken && !dryRun)
        problems.push((0,problem/* error */.z3)('input/token-missing', { found: 'no `access-token`', expected: 'a Threads user token' }));
    if (accessToken !== undefined && /[^\x21-\x7e]/.test(accessToken))
        problems.push((0,problem/* error */.z3)('input/invalid', {
            found: '`access-token` with white space or other unusual characters in it',
            expected: 'the token alone',
            fix: 'Store the secret again, without quotes or line breaks around it.',
        }));
    const text = given('text') || undefined;
    const files = linesOf(valueOf('files'));
    if (text !== undefined && files.join() !== INPUTS.files)
        reader.contradiction('`text` and `files` together', 'one of the two');
    if (files.every((pattern) => pattern.startsWith('!')))
        invalid('files', 'at least one pattern that does not begin with `!`');
    const outside = files.find((pattern) => /^!?(\/|[a-z]:|(.*\/)?\.\.(\/|$))/i.test(pattern));
    if (outside !== undefined)
        invalid('files', 'patterns relative to the repository and inside it', `Rewrite \`${outside}\`.`);
    return { dryRun, accessToken, files, text };
}
/** What goes out now, and how much of it. */
function whenInputs({ valueOf, invalid, }) {
    const maxPosts = Number(valueOf('max-posts'));
    if (!/^\d{1,4}$/.test(valueOf('max-posts')) || maxPosts < 1)
        invalid('max-posts', 'a whole number from 1');
    const lateLimit = durationOf(valueOf('late-limit'));
    if (lateLimit === undefined)
        invalid('late-limit', 'a duration such as `90m`, `24h` or `7d`, or `0` for no limit');
    const timezone = valueOf('timezone');
    if (!(0,time_timezone/* isTimeZone */.k)(timezone))
        invalid('timezone', 'an IANA time zone such as `Europe/Berlin`', (0,time_timezone/* timeZoneFix */.z)(timezone));
    return { maxPosts, lateLimit: lateLimit ?? 0, timezone };
}
/** How Markdown becomes a chain. */
function textInputs({ environment, oneOf, given, invalid }, { text }) {
    const counting = oneOf('counting', ['documented', 'bytes']);
    const numbering = given('numbering') || undefined;
    if (numbering !== undefined && !numbering.includes('{n}'))
        invalid('numbering', 'a pattern with `{n}` in it, such as `({n}/{total})`');
    else if (numbering !== undefined && numbering.length > 50)
        invalid('numbering', 'a pattern of at most 50 characters');
    const notes = text !== undefined && environment['GITHUB_EVENT_NAME'] === 'release';
    return { counting, numbering, handles: notes ? 'disarm' : 'mention' };
}
/** Where everything is. */
function networkInputs({ given, valueOf, invalid, }) {
    const mediaBase = given('media-base-url');
    const mediaBaseUrl = mediaBase ? (URL.parse(mediaBase) ?? undefined) : undefined;
    if (mediaBase && (!mediaBaseUrl || !/^https?:$/.test(mediaBaseUrl.protocol) || mediaBaseUrl.search))
        invalid('media-base-url', 'an https address without a query');
    const userId = valueOf('user-id');
    if (!/^(me|\d{1,25})$/.test(userId))
        invalid('user-id', '`me` or the digits of a Threads user id');
    const threadsApiUrl = URL.parse(valueOf('threads-api-url'));
    if (!threadsApiUrl || !/^https?:$/.test(threadsApiUrl.protocol))
        invalid('threads-api-url', 'an http or https address');
    else if (threadsApiUrl.search || threadsApiUrl.hash || threadsApiUrl.username)
        invalid('threads-api-url', 'an address without a query, a fragment or a user');
    return { mediaBaseUrl, userId, threadsApiUrl: threadsApiUrl ?? new URL(INPUTS['threads-api-url']) };
}
function linesOf(value) {
    return value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Milliseconds of `24h` and the like; Infinity for `0`, which stands for no limit. */
function durationOf(value) {
    if (/^0[smhdw]?$/.test(value))
        return Infinity;
    const [, amount = '', unit = ''] = /^(\d{1,5})([smhdw])$/.exec(value) ?? [];
    const scale = UNIT_MS[unit];
    return scale === undefined ? undefined : Number(amount) * scale;
}


/***/ }),

/***/ 8592:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ permissionLines),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   KN: () => (/* binding */ asideOf),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   YK: () => (/* binding */ problemLine),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   qA: () => (/* binding */ INLINE),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(234);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8557);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4329);



const MARK = {
    published: '✓',
    adopted: '✓',
    partial: '✗',
    failed: '✗',
    waiting: '·',
    deferred: '·',
    overdue: '✗',
    skipped: '·',
};
/** What a post without a file is called. */
const INLINE = 'inline text';
/** Waits shorter than this are not worth a line. */
const LONG_WAIT_MS = 2000;
/** What happens in a run, in words. */
function linesOf(event) {
    switch (event.kind) {
        case 'busy':
            return ['Another run is publishing from this checkout; waiting for it'];
        case 'recovered': {
            const { path = INLINE, live } = event;
            const much = ['nothing of it is', 'one of its segments is'][live] ?? `${live} of its segments are`;
            return [`An earlier run did not finish ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)}: ${much} live`];
        }
        case 'account':
            return [`Publishing as @${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(event.username)}`];
        case 'chain': {
            const { path = INLINE, segments, already } = event;
            const rest = already > 0 ? `, ${already} live already` : '';
            return [{ group: `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)}: ${countOf(segments)}${rest}` }];
        }
        case 'chain-end':
            return [{ group: null }];
        case 'own-push':
            return ['This push only brought receipts that Spool committed: nothing to do'];
        case 'lease-busy':
            return [
                `Another run is publishing for this account${event.run && ` (run ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(event.run)})`}; waiting for it`,
            ];
        case 'github-waits':
            return [`Waiting ${event.ms / 1000} s for GitHub: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(event.why)}`];
        case 'by-pull-request': {
            const rules = event.rules.map(_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g).join(', ');
            return [`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(event.branch)} takes no direct commits (${rules}): receipts go by a pull request`];
        }
        case 'guarded':
            return [
                `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(event.branch)} is protected: if it refuses the commit with the receipts, they go by a pull request`,
            ];
        case 'written':
            return writtenLines(event.written);
        case 'commented':
            return [
                event.url === undefined
                    ? 'The token of a fork may not comment: the preview is in the summary of this job'
                    : `The preview is at ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(event.url)}`,
            ];
        case 'recomposed': {
            const { path = INLINE, refusal, why } = event;
            const cure = refusal === 'too-long' ? 'splitting it again by bytes' : 'putting its link into the text';
            return [`  Threads refuses ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)} as it is; ${cure}`, `    ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(why)}`];
        }
        case 'segment':
            return segmentLines(event.event, event.total, event.text);
        case 'post':
            return postLines(event.report);
        case 'held-back':
            return [
                `Nothing is published: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(event.problem))}`,
                ...event.posts.flatMap((report) => postLines({ ...report, problems: [] })),
            ];
    }
}
function segmentLines(event, total, text) {
    const place = total > 0 && event.number > 0 ? `  ${event.number}/${total} ` : '  ';
    switch (event.kind) {
        case 'created':
            return [];
        case 'waits':
            return event.ms < LONG_WAIT_MS ? [] : [`${place}waiting ${event.ms / 1000} s: ${event.why}`];
        case 'in-doubt':
            return [`${place}the answer to publishing is lost (${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(event.why)}); finding out what happened`];
        case 'live':
            return [`${place}live: ${firstLine(text)}`];
    }
}
function postLines(report) {
    const { path = INLINE, status, receipts, problems, segments } = report;
    const where = receipts[0]?.permalink ? `: ${receipts[0].permalink}` : '';
    return [
        (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(`${MARK[status]} ${path} ${wordOf(report)}${reasonOf(report)}${where}`),
        ...problems.map(problemLine),
        ...(receipts.length === 0 && segments && segments.length > 0 ? previewLines(path, segments) : []),
    ];
}
/** A problem in the log of its post, or of the run. */
function problemLine(problem) {
    return `  ${problem.severity}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(whereOf(problem) + (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(problem))}`;
}
/** Where the receipts are; those that are nowhere else are printed, as they would stand in the front matter. */
function writtenLines({ commit, aside, pullRequest, unwritten, }) {
    return [
        ...(commit
            ? [`Receipts are in commit ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(commit.oid + (pullRequest ? '' : asideOf(aside)))}`]
            : []),
        ...(pullRequest === undefined ? [] : [`The pull request to merge is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(pullRequest)}`]),
        ...unwritten.flatMap(({ path = INLINE, yaml }) => [
            `Receipts of ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)}, which are not in the repository:`,
            ...(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(yaml),
        ]),
    ];
}
/** Where receipts are that no pull request brings yet. */
function asideOf(aside) {
    return aside ? ` on ${aside.branch}, not yet on ${aside.into}` : '';
}
/** Lines to copy into a workflow. */
function permissionLines({ posts, problems }) {
    const lacking = new Set((0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsIn */ ._n)({ posts, problems }).flatMap(({ permissions = [] }) => permissions));
    if (lacking.size === 0)
        return [];
    return [
        'Give the job in your workflow these permissions:',
        '    permissions:',
        ...[...lacking].map((line) => `      ${line}`),
    ];
}
/** The chain as it would go live. */
function previewLines(path, segments) {
    const total = segments.length;
    return [
        { group: (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(`${path}: the chain it would be`) },
        ...segments.flatMap((segment, index) => [
            `  ${index + 1}/${total} ${lengthOf(segment)}${index + 1 < total ? `, ends at: ${segment.end}` : ''}`,
            ...(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(segment.text),
        ]),
        { group: null },
    ];
}
/** What became of a post, in a word: one that only a preview shows is ready where nothing keeps it waiting. */
function wordOf({ status, segments, publishAt, receipts, because }) {
    if (status === 'failed' && because?.kind === 'held-back')
        return 'not tried';
    if (status === 'skipped' && receipts.length > 0)
        return 'live since earlier';
    return status === 'waiting' && segments && !publishAt ? 'ready' : status;
}
/** Why a post does not go on now, and when it does. */
function reasonOf({ status, publishAt, because }) {
    if (because?.kind === 'draft')
        return ': a draft';
    if (because?.kind === 'max-posts')
        return ` for the next run (max-posts is ${because.maxPosts})`;
    return publishAt && (status === 'waiting' || status === 'deferred') ? ` until ${publishAt.text}` : '';
}
function lengthOf({ length, counting }) {
    return `${length} of 500${counting === 'bytes' ? ' bytes' : ''}`;
}
function countOf({ length }) {
    return length === 1 ? 'one segment' : `${length} segments`;
}
function whereOf({ path, line }) {
    if (path === undefined)
        return '';
    return line === undefined ? `${path}: ` : `${path}:${line}: `;
}
/** The last line of a log: what became of the posts. */
function endingOf({ posts, done, files, ending, problems }) {
    const counted = Map.groupBy(posts, wordOf);
    const counts = [...counted].map(([word, { length }]) => `${length} ${word}`);
    const next = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .nextDue */ .m3)(posts);
    if (next)
        counts.push(`next at ${next.text}`);
    if (done > 0)
        counts.push(`${done} live since earlier`);
    const none = files === 0 ? 'nothing to do' : `no posts in ${files} ${files === 1 ? 'file' : 'files'}`;
    const what = counts.length > 0 ? counts.join(', ') : none;
    if (counts.length === 0 && (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasError */ .JD)(problems))
        return 'Nothing was done.';
    return `${ending}: ${what}.${(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasError */ .JD)(problems) ? ' There is a problem with the run itself, see above.' : ''}`;
}
function firstLine(text) {
    const [line = ''] = text.split('\n', 1);
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(line.length > 72 ? `${line.slice(0, 72)}…` : line);
}


/***/ }),

/***/ 8948:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(234);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8557);


/** The runner takes 1 MB of outputs a job, counted in UTF-16: this leaves half of it to others. */
const MOST_CHARACTERS = 250_000;
/** Every output of action.yml; a test holds the two together. */
const OUTPUTS = (/* unused pure expression or super */ null && ([
    'posts',
    'id',
    'permalink',
    'published-count',
    'failed-count',
    'waiting-count',
    'commit',
    'pull-request-url',
    'next-publish-at',
]));
/** What a run hands to the steps after it. */
function outputsOf({ posts, writeBack, }) {
    const head = posts.find(({ receipts }) => receipts.length > 0)?.receipts[0];
    const count = (statuses) => String(posts.filter(({ status }) => statuses.includes(status)).length);
    const next = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .nextDue */ .m3)(posts);
    return {
        posts: fitting(posts),
        id: head?.id ?? '',
        permalink: head?.permalink ?? '',
        'published-count': count(['published', 'adopted']),
        'failed-count': count(_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILING */ .tz),
        'waiting-count': count(['waiting']),
        commit: writeBack?.commit?.oid ?? '',
        'pull-request-url': writeBack?.pullRequest ?? '',
        'next-publish-at': next ? new Date(next.at).toISOString() : '',
    };
}
/** As many posts as the runner takes. What was acted on stands first, so that only waiting posts are left out. */
function fitting(posts) {
    const entries = [];
    let length = 2;
    for (const post of posts) {
        const entry = JSON.stringify(entryOf(post));
        length += entry.length + 1;
        if (length > MOST_CHARACTERS)
            break;
        entries.push(entry);
    }
    return `[${entries.join(',')}]`;
}
function entryOf({ path, status, receipts, problems }) {
    return {
        path: path ?? null,
        status,
        id: receipts[0]?.id ?? null,
        permalink: receipts[0]?.permalink ?? null,
        posts: receipts.map(({ id, permalink }) => ({ id, permalink: permalink ?? null })),
        problems: problems.map((problem) => ({ ...problem, message: (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(problem) })),
    };
}


/***/ }),

/***/ 4329:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * Text from outside as one line that no runner takes for a workflow command and no terminal for a control
 * sequence. The runner looks for `::` at the start of a line and for `##[` anywhere in it.
 */
function printable(text) {
    return text
        .replaceAll(/[\r\n\u2028\u2029]+/g, ' ⏎ ')
        .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '�')
        .replaceAll('##[', '#​#[')
        .replace(/^\s*::/, '\u200b::');
}
/** As `printable`, a line each, behind a rule that keeps it apart from the log's own words. */
function quoted(text) {
    return text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => `  │ ${printable(line)}`);
}


/***/ }),

/***/ 5389:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ runner)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./src/action/runner.ts
// The toolkit's entry loads its HTTP client, and with it undici, before a line of ours runs: 45 of the 65 ms that
// a run with nothing to do would take. These are the parts of it that speak to the runner (docs/adr/0001).


const runner = {
    line: (text) => process.stdout.write(`${text}\n`),
    group: (title) => issueCommand('group', {}, title),
    endGroup: () => issueCommand('endgroup', {}, ''),
    annotate: (level, message, { title, file, startLine }) => issueCommand(level, { title, ...(file && { file }), ...(startLine && { line: startLine }) }, message),
    output: (name, value) => {
        if (process.env['GITHUB_OUTPUT'])
            issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    },
    state: (name, value) => {
        if (process.env['GITHUB_STATE'])
            issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    },
    summary: (markdown) => {
        if (process.env['GITHUB_STEP_SUMMARY'])
            issueFileCommand('STEP_SUMMARY', markdown);
    },
};


/***/ }),

/***/ 954:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ previewOf),
  Y: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./src/core/github/inert.ts
var inert = __nccwpck_require__(9867);
// EXTERNAL MODULE: ./src/core/problem.ts + 10 modules
var core_problem = __nccwpck_require__(234);
// EXTERNAL MODULE: ./src/core/report.ts
var core_report = __nccwpck_require__(8557);
// EXTERNAL MODULE: ./src/action/log.ts
var log = __nccwpck_require__(8592);
// EXTERNAL MODULE: ./src/core/text/markdown/wide.ts
var wide = __nccwpck_require__(5090);
;// CONCATENATED MODULE: ./src/action/wrapped.ts

/** GitHub shows so many columns of a code block in a comment without a bar to scroll by. */
const COLUMNS = 76;
/** Words with the white space before them; of scripts that put none between words, characters. */
const WORDS = /([ \t]*)([\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|[^ \t\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]*)/gu;
/**
 * Text in lines that fit on a page: GitHub breaks none in a code block. Its own line breaks stay, and so does a word
 * that is longer.
 */
function wrapped(text) {
    return text.split('\n').map(folded).join('\n');
}
function folded(line) {
    const lines = [];
    let current = '';
    for (const [, space = '', word = ''] of line.matchAll(WORDS)) {
        const fits = columnsOf(current) + columnsOf(space) + columnsOf(word) <= COLUMNS;
        if (fits || word === '' || current.trim() === '') {
            current += space + word;
        }
        else {
            lines.push(current);
            current = word;
        }
    }
    return [...lines, current].join('\n');
}
function columnsOf(text) {
    let columns = 0;
    for (let index = 0; index < text.length; index += 1)
        columns += (0,wide/* isWide */.E)(text.charCodeAt(index)) ? 2 : 1;
    return columns;
}

;// CONCATENATED MODULE: ./src/action/summary.ts





/** GitHub shows at most 1 MiB of summary a step; a longer one it drops whole. */
const MOST_BYTES = 1_000_000;
const MOST_ROWS = 200;
/** So many chains are not folded away in a preview. */
const MOST_OPEN = 2;
const MARK = {
    published: '✅',
    adopted: '✅',
    partial: '⚠️',
    failed: '❌',
    waiting: '🕒',
    deferred: '🕒',
    overdue: '⚠️',
    skipped: '📝',
};
const BREAKS = {
    author: 'Ends at your `---`.',
    section: 'Ends with its section.',
    paragraph: 'Ends with a paragraph.',
    item: 'Ends with a list item.',
    sentence: 'Ends with a sentence.',
    clause: 'Ends within a sentence, where it pauses.',
    word: 'Ends between two words.',
    grapheme: 'Ends within a word that is longer than a segment.',
    end: 'Ends with the text.',
};
/** As a comment on a pull request: GitHub takes at most 65,536 characters, some of which belong to a marker. */
function previewOf(report) {
    return summaryOf(report, 65_000);
}
/** A run as a page people like to read. Nothing of a post acts in it: no HTML, no mention, no link of its own. */
function summaryOf(report, mostBytes = MOST_BYTES) {
    const { posts, writeBack, isPreview } = report;
    // What holds back many posts is told once.
    const problems = [...new Set((0,core_report/* problemsIn */._n)(report).map(problemLine))];
    const open = isPreview && posts.length <= MOST_OPEN;
    const parts = [
        `## Threads${isPreview ? ' preview' : ''}\n\n${(0,inert/* inert */.tJ)((0,log/* endingOf */.z6)(report))}\n`,
        ...(posts.length > 0 ? [tableOf(posts)] : []),
        ...(writeBack ? receiptsParts(writeBack) : []),
        ...(problems.length > 0 ? [`### Problems\n\n${problems.join('\n')}\n`] : []),
        ...posts.flatMap((post) => chainDetails(post, open)),
    ];
    return fitting(parts, mostBytes);
}
function tableOf(posts) {
    const rows = posts.slice(0, MOST_ROWS).map((report) => {
        const { path } = report;
        return `| ${(0,inert/* inertCode */.gQ)(path ?? log/* INLINE */.qA)} | ${markOf(report)} ${(0,log/* wordOf */.aG)(report)}${(0,inert/* inert */.tJ)((0,log/* reasonOf */.A3)(report))} | ${chainOf(report)} |`;
    });
    const rest = posts.length - rows.length;
    const more = rest > 0 ? [`\n… and ${rest} more.`] : [];
    return ['| Post | Status | Chain |', '| --- | --- | --- |', ...rows, ...more, ''].join('\n');
}
function markOf(report) {
    return (0,log/* wordOf */.aG)(report) === 'ready' ? '✅' : MARK[report.status];
}
/** What is live of a chain, or how long it would be. */
function chainOf({ receipts, segments }) {
    if (receipts.length === 0)
        return segments ? (0,log/* countOf */.pq)(segments) : '';
    return receipts
        .map(({ permalink }, index) => (0,inert/* inertLink */.r)(String(index + 1), permalink) ?? String(index + 1))
        .join(' ');
}
function problemLine(problem) {
    const { path, line, severity } = problem;
    const place = path === undefined ? '' : `${(0,inert/* inertCode */.gQ)(line === undefined ? path : `${path}:${line}`)}: `;
    return `- ${severity === 'error' ? '❌' : '⚠️'} ${place}${(0,inert/* inertProse */.CH)((0,core_problem/* messageOf */.bD)(problem))}`;
}
/** The chain, folded away, as it stands or would stand on Threads. */
function chainDetails({ path, segments, receipts, publishAt }, open) {
    if (!segments || segments.length === 0)
        return [];
    const when = publishAt ? `, ${(0,inert/* inert */.tJ)(publishAt.text)}` : '';
    const title = `${(0,inert/* inertHtmlCode */.B$)(path ?? log/* INLINE */.qA)}${when}: ${(0,log/* countOf */.pq)(segments)}`;
    const boxes = segments.map((segment, index) => {
        const { text, length, end, media } = segment;
        const live = receipts[index] ? ' · live' : '';
        const shows = media
            .map(({ src, alt }) => `\n\n🖼️ ${(0,inert/* inertCode */.gQ)(src)}${alt ? `: ${(0,inert/* inert */.tJ)(alt)}` : ', without a description'}`)
            .join('');
        const why = index + 1 < segments.length ? `\n\n<sub>${(0,inert/* inert */.tJ)(BREAKS[end])}</sub>` : '';
        return `**${index + 1}/${segments.length}** ${bar(length)} ${(0,log/* lengthOf */.Y5)(segment)}${live}\n\n${fenced(wrapped(text))}${shows}${why}`;
    });
    return [
        `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${boxes.join('\n\n')}\n\n</details>\n`,
    ];
}
/** How full a segment is. */
function bar(length) {
    const full = Math.min(20, Math.ceil((length / 500) * 20));
    return '█'.repeat(full) + '░'.repeat(20 - full);
}
/** Text in a code block that no run of backticks in it can end. */
function fenced(text, language = 'text') {
    const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** Where the receipts are, and those that are nowhere else. */
function receiptsParts({ commit, aside, pullRequest, unwritten, }) {
    const links = [
        commit && (0,inert/* inertLink */.r)(`commit ${(0,inert/* inert */.tJ)(commit.oid.slice(0, 7))}`, commit.url),
        (0,inert/* inertLink */.r)('a pull request', pullRequest),
    ].filter((link) => link !== undefined);
    const where = links.length > 0
        ? [`The receipts are in ${links.join(', by ')}${pullRequest ? '' : (0,inert/* inert */.tJ)((0,log/* asideOf */.KN)(aside))}.\n`]
        : [];
    const left = unwritten.map(({ path, yaml }) => `<details open><summary>Receipts of ${(0,inert/* inertHtmlCode */.B$)(path ?? log/* INLINE */.qA)}, which are not in the repository</summary>\n\n${fenced(yaml, 'yaml')}\n\n</details>\n`);
    return [...where, ...left];
}
/** The parts that fit; what is cut off is still in the log. */
function fitting(parts, mostBytes) {
    let left = mostBytes;
    const kept = [];
    for (const part of parts) {
        left -= Buffer.byteLength(part) + 1;
        if (left >= 0)
            kept.push(part);
    }
    if (kept.length < parts.length)
        kept.push('The rest did not fit on this page; it is in the log.\n');
    return kept.join('\n');
}


/***/ }),

/***/ 4087:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ interruptionBySignals)
/* harmony export */ });
/* harmony import */ var _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7080);

/**
 * Aborts when the runner asks the step to end. It sends SIGINT, SIGTERM 7.5 seconds later, and ends the process
 * 2.5 seconds after that. On Windows these are Ctrl-C and Ctrl-Break, which is SIGBREAK.
 */
function interruptionBySignals() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK']) {
        process.on(name, () => controller.abort(new _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__/* .Interruption */ ._('cancelled')));
    }
    return controller.signal;
}


/***/ }),

/***/ 9304:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ COMMANDS)
});

// EXTERNAL MODULE: ./src/core/github/event.ts
var github_event = __nccwpck_require__(8043);
// EXTERNAL MODULE: ./src/core/problem.ts + 10 modules
var problem = __nccwpck_require__(234);
// EXTERNAL MODULE: ./src/core/report.ts
var report = __nccwpck_require__(8557);
// EXTERNAL MODULE: ./src/core/front-matter/fences.ts
var front_matter_fences = __nccwpck_require__(3145);
// EXTERNAL MODULE: ./src/core/threads/features.ts
var features = __nccwpck_require__(1650);
// EXTERNAL MODULE: ./src/core/post/time/publish-at.ts
var publish_at = __nccwpck_require__(7687);
;// CONCATENATED MODULE: ./src/core/post/glance.ts


/**
 * Keys whose entries may be passed over unread: they say nothing of whether and when a post goes out. The other keys are
 * named here because their schemas load a package; a test holds all of them to the keys there are.
 */
const PASSED_OVER = new Set([
    ...['text', 'numbering', ...Object.values(features/* FEATURE_KEYS */.C7)],
    ...['permalink', 'posts', 'digest'],
]);
/** Any local time differs from the same time in UTC by less. */
const WIDEST_OFFSET_MS = 14 * 3_600_000;
const ENTRY = /^ +([a-z_]+):(?:[ \t]+(.*?))?[ \t]*$/;
/** Keys whose entries are read here. */
const READ = new Set(['id', 'published_at', 'draft', 'publish_at', 'timezone']);
/** One word, date or id, plain or in quotes, perhaps with a comment behind it. */
const SIMPLE = /^(?:"([\w :.+/@-]*)"|'([\w :.+/@-]*)'|([\w][\w:.+/@-]*(?: [\w:.+/@-]+)?))(?:[ \t]+#.*)?$/;
/** `frontMatter` is the text between the fences. */
function glanceAt(frontMatter, now) {
    if (!frontMatter.includes('threads'))
        return { kind: 'not-a-post' };
    const entries = entriesUnderThreads(frontMatter);
    if (!entries)
        return { kind: 'unsure' };
    const { id, published_at: publishedAt, draft = 'false', publish_at: publishAt, timezone } = entries;
    if (id !== undefined)
        return { kind: publishedAt === undefined ? 'unsure' : 'done' };
    if (entries['posts'] !== undefined)
        return { kind: 'unsure' };
    if (draft === 'true')
        return { kind: 'draft' };
    const at = publishAt === undefined ? undefined : (0,publish_at/* readPublishAt */.z)(publishAt);
    if (!at || draft !== 'false')
        return { kind: 'unsure' };
    const earliest = at.kind === 'instant' ? at.ms : at.asUtc - WIDEST_OFFSET_MS;
    return earliest > now ? { kind: 'waits', at, timezone } : { kind: 'unsure' };
}
/** The simple entries of a block mapping under `threads:`; undefined for anything out of the ordinary. */
function entriesUnderThreads(frontMatter) {
    const keys = frontMatter.match(/^.*threads['"]?[ \t]*:/gm);
    const opening = /^threads:[ \t]*(?:#.*)?\r?\n/m.exec(frontMatter);
    if (!opening || keys?.length !== 1 || /^[{[]/.test(frontMatter))
        return undefined;
    const entries = {};
    let margin;
    /** Of the lines that belong to an entry which is passed over: '' before the first of them. */
    let nested;
    for (const line of frontMatter.slice(opening.index + opening[0].length).split(/\r?\n/)) {
        if (/^ *(?:#.*)?$/.test(line))
            continue;
        if (!line.startsWith(' '))
            break;
        const [indent = ''] = /^ +/.exec(line) ?? [];
        margin ??= indent;
        if (nested !== undefined && (indent.length > margin.length || line.startsWith(`${margin}-`))) {
            nested ||= indent;
            if (indent.length < nested.length)
                return undefined;
            continue;
        }
        const [, key = '', value = ''] = ENTRY.exec(line) ?? [];
        if (key === '' || indent !== margin || Object.hasOwn(entries, key))
            return undefined;
        const unread = PASSED_OVER.has(key);
        if (!unread && !READ.has(key))
            return undefined;
        nested = unread && /^(?:$|#|[|>])/.test(value) ? '' : undefined;
        const simple = unread ? '' : simpleValue(key, value);
        if (simple === undefined)
            return undefined;
        entries[key] = simple;
    }
    return entries;
}
function simpleValue(key, value) {
    const [, double, single, plain] = SIMPLE.exec(value) ?? [];
    // In quotes `true` is a word, not a truth value; the whole reading tells the author.
    return key === 'draft' ? plain : (double ?? single ?? plain);
}

// EXTERNAL MODULE: ./src/core/post/time/timezone.ts
var time_timezone = __nccwpck_require__(607);
// EXTERNAL MODULE: ./src/repository/file-text.ts
var file_text = __nccwpck_require__(3282);
;// CONCATENATED MODULE: ./src/commands/publish/survey.ts





/** Looks at each file that matches, once, and no closer than it takes to know that it is not due. */
async function surveyFiles(settings, { files, clock }) {
    const paths = await files.find(settings.files);
    const now = clock.now();
    const posts = [];
    const waiting = [];
    const unsure = [];
    const live = [];
    for (const path of paths) {
        const file = (0,file_text/* readFileText */.e)(path, files);
        if ('problem' in file) {
            posts.push({ path, status: 'failed', receipts: [], problems: [file.problem] });
            continue;
        }
        const { text } = file;
        const fences = (0,front_matter_fences/* fencesOf */.I)(text);
        if (fences.kind === 'none' || (fences.kind !== 'yaml' && !fences.mentionsThreads))
            continue;
        const frontMatter = fences.kind === 'yaml' ? text.slice(fences.start, fences.end) : '';
        const glance = fences.kind === 'yaml' ? glanceAt(frontMatter, now) : undefined;
        if (glance?.kind === 'not-a-post')
            continue;
        if (glance?.kind === 'done')
            live.push(frontMatter);
        else if (glance?.kind === 'draft')
            posts.push({ path, status: 'skipped', receipts: [], problems: [], because: { kind: 'draft' } });
        else if (glance?.kind === 'waits')
            waiting.push({ path, text, at: glance.at, timezone: glance.timezone ?? settings.timezone });
        else
            unsure.push({ path, text });
    }
    const instantOf = await instantsOf(waiting);
    for (const { path, text, at, timezone } of waiting) {
        const instant = instantOf(at, timezone);
        // A time that its zone skips or repeats, or an unknown zone: the whole reading tells the author.
        if (instant === undefined)
            unsure.push({ path, text });
        else
            posts.push({
                path,
                status: 'waiting',
                receipts: [],
                problems: [],
                publishAt: (0,publish_at/* dueTime */.c)(at, timezone, instant),
            });
    }
    return { files: paths.length, live, posts, unsure };
}
/** Looks instants up; the rules of time zones are loaded only if a post needs them. */
async function instantsOf(waiting) {
    if (waiting.every(({ at, timezone }) => simpleInstant(at, timezone) !== undefined))
        return simpleInstant;
    const { instantOf } = await Promise.all(/* import() */[__nccwpck_require__.e(599), __nccwpck_require__.e(695)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4695));
    const known = new Map();
    return (at, timezone) => {
        if (at.kind === 'instant')
            return at.ms;
        const key = `${at.text} ${timezone}`;
        if (!known.has(key)) {
            const instant = (0,time_timezone/* isTimeZone */.k)(timezone) ? instantOf(at, timezone) : undefined;
            known.set(key, instant && 'ms' in instant ? instant.ms : undefined);
        }
        return known.get(key);
    };
}
function simpleInstant(at, timezone) {
    if (at.kind === 'instant')
        return at.ms;
    return timezone === 'UTC' ? at.asUtc : undefined;
}

;// CONCATENATED MODULE: ./src/commands/publish/publish.ts




/**
 * Publishes what is due. Most runs find nothing due: they glance at the files and end here, and all that
 * publishing needs is loaded only when there may be something to publish.
 */
async function publish(context) {
    const { settings, world, tell } = context;
    const nothing = { ...(0,report/* emptyReport */._O)(), ending: settings.dryRun ? 'Dry run, nothing was published' : 'Done' };
    if ((0,github_event/* isOwnPush */.rO)(world.event, settings.commitMessage)) {
        tell({ kind: 'own-push' });
        return nothing;
    }
    if (settings.text !== undefined) {
        const { publishText } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(745), __nccwpck_require__.e(599), __nccwpck_require__.e(762), __nccwpck_require__.e(80), __nccwpck_require__.e(559), __nccwpck_require__.e(786), __nccwpck_require__.e(152), __nccwpck_require__.e(788)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9788));
        return { ...nothing, ...(await publishText(settings.text, context)) };
    }
    const { files, live, unsure, posts } = await surveyFiles(settings, world);
    const due = unsure.length > 0
        ? await (await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(745), __nccwpck_require__.e(599), __nccwpck_require__.e(762), __nccwpck_require__.e(80), __nccwpck_require__.e(559), __nccwpck_require__.e(786), __nccwpck_require__.e(152), __nccwpck_require__.e(788)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9788))).publishPosts(unsure, live, context)
        : nothing;
    return {
        ...nothing,
        ...due,
        files,
        done: live.length + due.done,
        posts: [...due.posts, ...posts],
        problems: files > 0 ? due.problems : [nothingFound(settings)],
    };
}
function nothingFound({ files }) {
    const found = `no file for ${files.map((pattern) => `\`${pattern}\``).join(', ')}`;
    return (0,problem/* warning */.$e)('files/none', { found, expected: 'at least one' });
}

;// CONCATENATED MODULE: ./src/commands/table.ts


/** Every command of the action, by the value of its input `command`. What a run may not need is loaded by it. */
const COMMANDS = {
    publish: {
        does: 'publishes what is due',
        writes: true,
        needsToken: true,
        refusesEvent: github_event/* isBeforeMerge */.AO,
        scopes: ['threads_basic', 'threads_content_publish'],
        run: publish,
        finish: async (context) => (await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(745), __nccwpck_require__.e(80), __nccwpck_require__.e(152), __nccwpck_require__.e(649)]).then(__nccwpck_require__.bind(__nccwpck_require__, 649))).finish(context),
    },
    check: {
        does: 'checks posts and shows the chain each would become, without a token',
        writes: false,
        needsToken: false,
        refusesEvent: () => false,
        scopes: [],
        run: async (context) => (await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(745), __nccwpck_require__.e(599), __nccwpck_require__.e(762), __nccwpck_require__.e(80), __nccwpck_require__.e(559), __nccwpck_require__.e(786), __nccwpck_require__.e(699)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1080))).check(context),
    },
};


/***/ }),

/***/ 5128:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./src/core/did-you-mean.ts

/** The name that was probably meant: one slip away, or two in a long name; undefined where none is near. */
function nearest(name, known) {
    const folded = name.toLowerCase().replaceAll('_', '-');
    const same = known.find((candidate) => candidate.replaceAll('_', '-') === folded);
    return same ?? closestMatch(name, known, { maxDistance: name.length < 8 ? 1 : 2 });
}


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fencesOf)
/* harmony export */ });
const THREADS_KEY = /(?:^|[{,[])[ \t]*["']?threads["']?[ \t]*(?:[:=.\]]|$)/m;
/** Prose may hold a word before a comma or a brace; only the start of a line counts there. */
const THREADS_LINE = /^["']?threads["']?[ \t]*:/m;
/**
 * Finds the front matter of `text`. Strict: only `---` and spaces opens it, on the very first line, and the
 * first line that is again only that closes it. Whatever else other tools would take for front matter is
 * recognised and left unread: some of it they would execute.
 */
function fencesOf(text) {
    const first = text.startsWith('\uFEFF') ? 1 : 0;
    if (text.startsWith('---', first))
        return dashed(text, first + 3);
    if (text.startsWith('+++', first))
        return delimited(text, first, '+++', 'TOML');
    if (text.startsWith(';;;', first))
        return delimited(text, first, ';;;', 'JSON');
    if (text.startsWith('{', first))
        return braced(text, first);
    return { kind: 'none' };
}
function dashed(text, behind) {
    const lineEnd = endOfLine(text, behind);
    const rest = text.slice(behind, lineEnd);
    if (!isBlank(rest)) {
        // `----` is a thematic break, and several words are text.
        if (!/^[ \t]*(?:[^\s-]\S*|#.*|[^\S \t].*)\s*$/s.test(rest))
            return { kind: 'none' };
        return foreign(upTo(text, '---', behind), dashedLanguage(rest));
    }
    if (lineEnd === text.length)
        return { kind: 'none' };
    const start = lineEnd + 1;
    const end = closing(text, '---', start);
    if (end === undefined) {
        return { kind: 'unclosed', line: 1, mentionsThreads: THREADS_LINE.test(text.slice(start)) };
    }
    const bodyStart = Math.min(endOfLine(text, end) + 1, text.length);
    const eol = rest.endsWith('\r') ? '\r\n' : '\n';
    return { kind: 'yaml', start, end, bodyStart, eol, bodyLine: linesBefore(text, bodyStart) + 1 };
}
function dashedLanguage(rest) {
    const language = rest.trim();
    if (/^[ \t]*\r/.test(rest))
        return 'lines that end in CR alone';
    if (language === '')
        return 'lines that end in invisible characters';
    return language.startsWith('#') ? `\`--- ${language.slice(0, 40)}\`` : language.slice(0, 40);
}
function delimited(text, first, fence, language) {
    if (!isBlank(text.slice(first + fence.length, endOfLine(text, first))))
        return { kind: 'none' };
    return foreign(upTo(text, fence, first), language);
}
/** JSON is front matter where it begins like an object; `{% … %}` and the like are text. */
function braced(text, first) {
    if (!/^\{\s*["}]/.test(text.slice(first, first + 400)))
        return { kind: 'none' };
    const lineEnd = endOfLine(text, first);
    const line = text.slice(first, lineEnd);
    const block = line.trimEnd().endsWith('}') ? line : text.slice(first, closing(text, '}', lineEnd + 1));
    return foreign(block, 'JSON');
}
function foreign(block, language) {
    return { kind: 'foreign', language, line: 1, mentionsThreads: THREADS_KEY.test(block) };
}
function upTo(text, fence, from) {
    return text.slice(from, closing(text, fence, endOfLine(text, from) + 1));
}
/** Where the first line at or after `from` begins that holds nothing but `fence` and spaces behind it. */
function closing(text, fence, from) {
    for (let at = from; at < text.length; at = endOfLine(text, at) + 1) {
        if (text.startsWith(fence, at) && isBlank(text.slice(at + fence.length, endOfLine(text, at))))
            return at;
    }
    return undefined;
}
/** Whether a line holds nothing more; what looks like space but is none would become part of the YAML. */
function isBlank(rest) {
    return /^[ \t]*\r?$/.test(rest);
}
/** Where the line break of the line at `from` stands, or the end of the text. */
function endOfLine(text, from) {
    const at = text.indexOf('\n', from);
    return at === -1 ? text.length : at;
}
function linesBefore(text, end) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}


/***/ }),

/***/ 5437:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ refusesCommits),
/* harmony export */   Hs: () => (/* binding */ receiptsBranchFor),
/* harmony export */   O2: () => (/* binding */ OWN_BRANCHES)
/* harmony export */ });
/** Rules of a branch under which no commit goes on it directly, by the names of GitHub's REST API. */
const REFUSING = [
    'pull_request',
    'required_status_checks',
    'required_deployments',
    'merge_queue',
    'update',
    'workflows',
    'code_scanning',
    'lock_branch',
];
/** Whether a rule of this type refuses a commit that comes by no pull request. */
function refusesCommits(type) {
    return REFUSING.includes(type);
}
/** All branches that this action makes begin so. */
const OWN_BRANCHES = 'spool/';
/** Where receipts wait for a pull request into `branch` to be merged. */
function receiptsBranchFor(branch) {
    return `${OWN_BRANCHES}receipts/${branch}`;
}


/***/ }),

/***/ 6968:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   NG: () => (/* binding */ isOfRun),
/* harmony export */   os: () => (/* binding */ commitMessageOf)
/* harmony export */ });
/** Ends the message of each commit of ours, so that it is known again: by the run that made it, and by the next. */
const TRAILER = 'Spool-Run';
/** A commit message of ours. `run` names the run that makes it; the first line of `message` is the headline. */
function commitMessageOf(message, run) {
    const [headline = '', ...rest] = message.split(/\r?\n/);
    const body = rest.join('\n').trim();
    return { headline: headline.trim(), body: `${body ? `${body}\n\n` : ''}${TRAILER}: ${run}` };
}
/** Whether a commit was made by this run. */
function isOfRun(message, run) {
    return message.trimEnd().endsWith(`\n${TRAILER}: ${run}`);
}
/**
 * Whether a commit is one of ours. A merge or squash of ours that carries other work has a headline of its own, and
 * is not.
 */
function isOurs(message, configured) {
    const { headline } = commitMessageOf(configured, '');
    return message.startsWith(`${headline}\n`) && new RegExp(`\\n${TRAILER}: \\S+\\s*$`).test(message);
}


/***/ }),

/***/ 8043:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   AO: () => (/* binding */ isBeforeMerge),
/* harmony export */   rO: () => (/* binding */ isOwnPush)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6153);
/* harmony import */ var _branch_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5437);
/* harmony import */ var _commit_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6968);



/** Reads an event from its name, its ref, and the text of its payload, which may be missing or anything at all. */
function eventOf(name, ref, payload) {
    const event = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(payload ?? '');
    const pull = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(event, 'pull_request');
    const number = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(pull, 'number');
    const base = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(pull, 'base', 'repo', 'full_name');
    const head = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(pull, 'head', 'repo', 'full_name');
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(event, 'release', 'id');
    return {
        name: name ?? '',
        ref: ref ?? '',
        // A fork that has been deleted is told by null.
        pullRequest: typeof number === 'number' ? { number, fromFork: base !== head } : undefined,
        releaseId: typeof id === 'number' ? id : undefined,
        pushed: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .Of)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(event, 'commits')).map((commit) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(commit, 'message')),
    };
}
/**
 * Whether a push brought nothing but commits of ours, or went to a branch of ours: what they record is live, and nothing
 * is to be done.
 */
function isOwnPush({ name, ref, pushed }, commitMessage) {
    if (name !== 'push')
        return false;
    if (ref.startsWith(`refs/heads/${_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_BRANCHES */ .O2}`))
        return true;
    return pushed.length > 0 && pushed.every((message) => (0,_commit_message_js__WEBPACK_IMPORTED_MODULE_2__/* .isOurs */ .MU)(message, commitMessage));
}
/** Events that bring what has not been merged yet: nothing of it is ever published. */
function isBeforeMerge(event) {
    return event === 'merge_group' || (event?.startsWith('pull_request') ?? false);
}


/***/ }),

/***/ 9867:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ inertHtmlCode),
/* harmony export */   CH: () => (/* binding */ inertProse),
/* harmony export */   gQ: () => (/* binding */ inertCode),
/* harmony export */   r: () => (/* binding */ inertLink),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/**
 * Text that stays text: whatever Markdown, HTML or GitHub could act on becomes a character reference. GitHub looks for
 * mentions, references and addresses in what the references stand for: a space without width parts what triggers it.
 */
function inert(text) {
    return references(text
        .replaceAll(/[@#]|:(?=\/\/)|(?<=GH)-/gi, '$&\u200b')
        // Without it GitHub has no word to begin the address of a site.
        .replaceAll(/(?<=www)\./gi, '\u200b.'));
}
/** A sentence in which backticks set code apart. */
function inertProse(text) {
    const parts = text.split(/`([^`]*)`/);
    return parts.map((part, index) => (index % 2 === 1 ? inertCode(part) : inert(part))).join('');
}
/** A path or the like. Whatever could end a code span, or a cell of a table, is written as a character reference. */
function inertCode(text) {
    return /^[\w ./:()-]+$/.test(text) ? `\`${text}\`` : inertHtmlCode(text);
}
/** The same within HTML, where no Markdown is read. GitHub looks for nothing in code, so that it can be copied. */
function inertHtmlCode(text) {
    return `<code>${references(text)}</code>`;
}
/** A link in Markdown; undefined where the address is none of the web. `label` must be inert. */
function inertLink(label, address) {
    const url = address === undefined ? null : URL.parse(address);
    if (!url || !/^https?:$/.test(url.protocol))
        return undefined;
    return `[${label}](${url.href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
function references(text) {
    return text
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{Emoji_Presentation} ,.;/?%+=-]/gu, reference);
}
function reference(character) {
    return `&#${character.codePointAt(0) ?? 0};`;
}


/***/ }),

/***/ 7080:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Interruption)
/* harmony export */ });
class Interruption extends Error {
    kind;
    constructor(kind) {
        super(kind);
        this.name = 'Interruption';
        this.kind = kind;
    }
}


/***/ }),

/***/ 4608:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ unfinishedIn),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   s9: () => (/* binding */ entriesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6153);


/** A line: its own checksum, then the entry. A line that is cut off or damaged is recognised by it. */
function lineOf(entry) {
    const json = JSON.stringify(entry);
    return `${checksum(json)} ${json}\n`;
}
/** The sound entries of a journal, in order; damaged lines are passed over. */
function entriesIn(text) {
    return text.split('\n').flatMap((line) => {
        const json = line.slice(9);
        if (line[8] !== ' ' || line.slice(0, 8) !== checksum(json))
            return [];
        const entry = JSON.parse(json);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(entry) ? [entry] : [];
    });
}
function checksum(json) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(json).digest('hex').slice(0, 8);
}
/** Chains whose receipts may not be where they belong yet. */
function unfinishedIn(entries) {
    const chains = new Map();
    for (const entry of entries) {
        const { chain } = entry;
        const name = nameOf(chain);
        const { live, whole, uncertain } = chains.get(name) ?? {
            live: new Map(),
            whole: false,
            uncertain: undefined,
        };
        switch (entry.kind) {
            case 'publishing': {
                const { doubt: publish, number } = entry;
                // What a segment replies to is live, whether or not the line that told so can still be read.
                const before = new Map(live);
                if (number > 1 && publish.replyTo !== undefined)
                    before.set(number - 1, publish.replyTo);
                chains.set(name, { chain, live: before, whole, uncertain: { ...publish, number } });
                break;
            }
            case 'unpublished':
                chains.set(name, { chain, live, whole, uncertain: undefined });
                break;
            case 'live':
                chains.set(name, {
                    chain,
                    live: new Map([...live, [entry.number, entry.id]]),
                    whole,
                    uncertain: undefined,
                });
                break;
            case 'whole':
                chains.set(name, { chain, live, whole: true, uncertain });
                break;
            case 'written':
                // What is in doubt is not known to be live, and its receipt is nowhere.
                if (!uncertain)
                    chains.delete(name);
                break;
        }
    }
    return [...chains.values()].filter(({ live, uncertain }) => live.size > 0 || uncertain !== undefined);
}
function nameOf({ account, path, digest, record }) {
    return JSON.stringify([account, path ?? null, digest, record ?? null]);
}


/***/ }),

/***/ 6153:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Data from outside, which may be anything at all. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What stands at a place; undefined where there is no such place. */
function within(value, ...path) {
    return path.reduce((found, key) => (isRecord(found) ? found[key] : undefined), value);
}
/** A text under a key; empty where there is none. */
function textIn(value, key) {
    const found = within(value, key);
    return typeof found === 'string' ? found : '';
}
/** A list; empty where there is none. */
function listIn(value) {
    return Array.isArray(value) ? value : [];
}
/** What a text says in JSON; undefined if it is none. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 392:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ph: () => (/* binding */ videoOnRaw),
/* harmony export */   YY: () => (/* binding */ isThisMachine),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   oH: () => (/* binding */ rawBase),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(234);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3155);


/** Where the file lies that an author means; nothing is asked of any disk or network. */
function addressOf(place, { allowLocal = false } = {}) {
    const src = place.src.trim();
    if (src === '')
        return refuse('address-invalid', place, 'an empty address');
    const scheme = /^([a-z][a-z\d+.-]*):/i.exec(src)?.[1]?.toLowerCase();
    if (scheme === undefined && !src.startsWith('//'))
        return inRepository(src, place);
    const url = URL.canParse(src) ? new URL(src) : undefined;
    if (scheme === 'https' || (scheme === 'http' && allowLocal && url && isThisMachine(url.hostname))) {
        if (!url || url.hostname === '')
            return refuse('address-invalid', place, 'no valid address');
        if (url.username || url.password) {
            return refuse('address-invalid', place, 'an address with a name or a password in it');
        }
        url.hash = '';
        return { kind: 'url', url: url.href };
    }
    if (scheme === 'data') {
        const fix = 'Save the picture as a file of the repository and write its path.';
        return refuse('address-scheme', place, 'the picture itself instead of its address', fix);
    }
    if (scheme === undefined || scheme === 'http') {
        const secure = `https:${src.replace(/^http:/i, '')}`;
        return refuse('address-scheme', place, 'no https address', `Try ${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(secure)}, or put the file into the repository.`);
    }
    return refuse('address-scheme', place, `an address beginning with \`${scheme}:\``);
}
/** Names by which a machine calls itself. */
function isThisMachine(hostname) {
    return /^(localhost\.?|.*\.localhost\.?|127(\.\d+){3}|\[::1\])$/i.test(hostname);
}
function inRepository(src, place) {
    const bare = src.replace(/[?#].*$/s, '');
    const readings = [src, decode(src), bare, decode(bare)].filter((reading) => reading !== '');
    const paths = [...new Set(readings)].flatMap((reading) => resolve(reading, place.path) ?? []);
    const [first, ...others] = paths;
    if (first === undefined)
        return refuse('outside-repository', place, 'which is outside of the repository');
    return { kind: 'file', paths: [first, ...others] };
}
/** `src` as a path from the root, relative to the file it stands in; undefined outside of the root or in `.git`. */
function resolve(src, from) {
    const folder = src.startsWith('/') || from === undefined ? [] : from.split('/').slice(0, -1);
    const parts = [];
    for (const part of [...folder, ...src.split('/')]) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    const [first] = parts;
    return first === undefined || /^\.git$/i.test(first) || src.includes('\0') ? undefined : parts.join('/');
}
/** Percent-encoding taken out, where it is one. */
function decode(src) {
    try {
        return decodeURIComponent(src);
    }
    catch {
        return src;
    }
}
/** Where anyone can fetch the files of a public repository on GitHub, at a commit that is pushed. */
function rawBase(repository, sha) {
    return `https://${RAW_HOST}/${repository}/${sha}`;
}
const RAW_HOST = 'raw.githubusercontent.com';
/** Address of a file of the repository below `base`: its path exactly as git has it, each part percent-encoded. */
function publicUrl(base, path) {
    return [base.replace(/\/+$/, ''), ...path.split('/').map(encodePart)].join('/');
}
/** Servers and proxies read `'()*!` in different ways; encoded they mean the same to all. */
function encodePart(part) {
    return encodeURIComponent(part).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A video that would be fetched from where GitHub serves raw files: it would not be served as a video. */
function videoOnRaw(url, place) {
    if (!URL.canParse(url) || new URL(url).hostname !== RAW_HOST)
        return [];
    const found = `${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(place.src)}, a video that would be fetched from ${RAW_HOST}`;
    return [
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('media/video-on-raw', {
            found,
            expected: 'an address that serves it as a video',
            ...(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(place),
        }),
    ];
}
function refuse(rule, place, found, fix) {
    const expected = 'a path in the repository or an https address';
    const details = { found: `${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(place.src)}, ${found}`, expected, ...(fix && { fix }), ...(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(place) };
    return { kind: 'problem', problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(`media/${rule}`, details) };
}


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named)
/* harmony export */ });
const MAX_CHARACTERS = 120;
/** What an author wrote, in a message: whole if it is short. */
function named(src) {
    const text = src.replaceAll(/[\p{Cc}`]/gu, ' ');
    return `\`${text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text}\``;
}


/***/ }),

/***/ 7687:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ dueTime),
/* harmony export */   z: () => (/* binding */ readPublishAt)
/* harmony export */ });
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?(?: ?(Z|z|[+-]\d{2}(?::?\d{2})?))?$/;
/**
 * An ISO 8601 date-time, with a `T` or a space, with or without seconds and an offset; a date alone is its
 * midnight. Undefined for everything else, such as 30 February.
 */
function readPublishAt(text) {
    const [, date, minutes = '00:00', seconds = '00', fraction = '', offset = ''] = DATE_TIME.exec(text.trim()) ?? [];
    if (date === undefined || (offset && !/[Tt ]\d/.test(text)))
        return undefined;
    const local = `${date}T${minutes}:${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}`;
    const asUtc = Date.parse(`${local}Z`);
    // Date.parse turns 30 February into 1 or 2 March; such a day was not meant.
    if (Number.isNaN(asUtc) || new Date(asUtc).toISOString() !== `${local}Z`)
        return undefined;
    if (!offset)
        return { kind: 'local', text: local, asUtc };
    const [, sign = '+', hours = '00', rest = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
    if (Number(hours) > 14 || Number(rest) > 59)
        return undefined;
    const shift = (Number(hours) * 60 + Number(rest)) * 60_000;
    return { kind: 'instant', ms: sign === '-' ? asUtc + shift : asUtc - shift };
}
/** `at` is the instant of `publishAt`. A time with an offset is told in UTC: which zone it was meant in is not known. */
function dueTime(publishAt, timezone, at) {
    const local = publishAt.kind === 'local' ? publishAt.text : new Date(at).toISOString();
    const zone = publishAt.kind === 'local' ? timezone : 'UTC';
    return { at, text: `${local.slice(0, 16).replace('T', ' ')} ${zone}` };
}


/***/ }),

/***/ 607:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isTimeZone),
/* harmony export */   z: () => (/* binding */ timeZoneFix)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5128);

/** Whether `Intl` knows the IANA zone; fixed offsets such as `+09:00`, which it also takes, are none. */
function isTimeZone(zone) {
    if (zone === 'UTC')
        return true;
    if (!/^[A-Za-z]/.test(zone))
        return false;
    try {
        new Intl.DateTimeFormat('en', { timeZone: zone });
        return true;
    }
    catch {
        return false;
    }
}
/** The cure for a zone that is none. */
function timeZoneFix(zone) {
    const near = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(zone, Intl.supportedValuesOf('timeZone'));
    return near && `Did you mean \`${near}\`?`;
}


/***/ }),

/***/ 234:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  PQ: () => (/* binding */ asWarning),
  z3: () => (/* binding */ error),
  JD: () => (/* binding */ hasError),
  bD: () => (/* binding */ messageOf),
  $t: () => (/* binding */ placeOf),
  $e: () => (/* binding */ warning)
});

// EXTERNAL MODULE: ./src/core/rules/features.ts
var features = __nccwpck_require__(5716);
;// CONCATENATED MODULE: ./src/core/rules/files.ts
/** What can be wrong with the files of the checkout. */
const FILE_RULES = {
    'files/none': {
        owner: 'operator',
        what: 'The patterns of `files` match no file at all.',
        why: 'A pattern that matches nothing is more often a slip than an intention.',
        fix: 'Check `files`, and that the repository is checked out before this step.',
    },
    'files/not-utf8': {
        owner: 'author',
        what: 'A file is not UTF-8.',
        why: 'Read in a wrong encoding its text would be published mangled.',
        fix: 'Save the file as UTF-8.',
    },
    'files/unreadable': {
        owner: 'operator',
        what: 'A file could not be read.',
        why: 'What cannot be read cannot be published.',
        fix: 'Check the permissions of the file, and that it is checked out.',
    },
    'files/not-written': {
        owner: 'operator',
        what: 'Receipts could not be written into a file.',
        why: 'Without its receipts a post counts as not yet published.',
        fix: 'Put the receipts below into the front matter of the file by hand, under `threads`.',
    },
};

;// CONCATENATED MODULE: ./src/core/rules/front-matter.ts
/** What can be wrong with front matter itself; its keys have rules of their own. */
const FRONT_MATTER_RULES = {
    'front-matter/unclosed': {
        owner: 'author',
        what: 'The front matter has no end.',
        why: 'Without its end nobody can tell what is front matter and what is the text to publish.',
        fix: 'End the front matter with a line that holds only `---`.',
    },
    'front-matter/ambiguous-end': {
        owner: 'author',
        what: 'A line of the front matter begins with `---` but holds more.',
        why: 'Some tools take it for the end of the front matter, others do not; the text to publish would differ.',
        fix: 'Indent that line, put the value in quotes, or make it exactly `---`.',
    },
    'front-matter/foreign': {
        owner: 'author',
        what: 'A file that mentions `threads` has front matter in another language than YAML.',
        why: 'Only YAML can be edited without touching the rest; and JavaScript is a program, which is never run.',
        fix: 'Write the front matter as YAML between two lines that hold only `---`.',
    },
    'front-matter/broken-yaml': {
        owner: 'author',
        what: 'The front matter is not valid YAML.',
        why: 'What cannot be read for certain is not published.',
        fix: 'Correct the line; values with special characters belong in quotes.',
    },
    'front-matter/duplicate-key': {
        owner: 'author',
        what: 'A key stands twice in the same mapping.',
        why: 'Some tools take the first value, others the last.',
        fix: 'Remove one of the two.',
    },
    'front-matter/not-a-mapping': {
        owner: 'author',
        what: 'The front matter is a list or a single value.',
        why: 'Only keys with values can say that a file is a post.',
        fix: 'Write keys with values, for example `threads: true`; put an empty line before a thematic break that opens a text.',
    },
    'front-matter/too-complex': {
        owner: 'author',
        what: 'The front matter nests too deeply, or its aliases multiply into too many values.',
        why: 'A few lines of aliases can stand for more values than a computer can hold.',
        fix: 'Write the values out instead of using aliases.',
    },
    'front-matter/not-editable': {
        owner: 'author',
        what: 'Receipts cannot be written into the front matter as it is written.',
        why: 'A write-back changes its own keys and nothing else; where that is not certain it changes nothing.',
        fix: 'Write `threads` as a plain mapping, one key a line, without anchors, aliases and tags.',
    },
};

;// CONCATENATED MODULE: ./src/core/rules/github.ts
/** What can go wrong between this action and the repository on GitHub. */
const GITHUB_RULES = {
    'github/forbidden': {
        owner: 'operator',
        what: 'The token of the job may not do what was asked.',
        why: 'Nothing is published whose receipts could not be kept.',
        fix: 'Give the job the permissions it lacks.',
    },
    'github/token-rejected': {
        owner: 'operator',
        what: 'GitHub does not accept the token.',
        why: 'Without it the branch can be neither read nor written.',
        fix: 'Leave `github-token` to its default, or renew the token that the workflow passes.',
    },
    'github/pull-requests-not-allowed': {
        owner: 'operator',
        what: 'Workflows may not open pull requests in this repository.',
        why: 'The branch takes receipts by pull request only. They are on a branch of their own, where Spool finds them.',
        fix: 'Allow it under Settings, Actions, General, Workflow permissions: “Allow GitHub Actions to create and approve pull requests”, or open the pull request by hand.',
    },
    'github/protected': {
        owner: 'operator',
        what: 'Rules of the branch refuse the commit.',
        why: 'Receipts that cannot be committed are not kept in the repository.',
        fix: 'Exempt branches below `spool/` from the rules, or pass the token of an app that may bypass them.',
    },
    'github/throttled': {
        owner: 'remote',
        what: 'GitHub refuses further requests for a while.',
        why: 'A run waits for five minutes at most.',
        fix: 'Nothing to do: the next run goes on.',
    },
    'github/unreachable': {
        owner: 'remote',
        what: 'GitHub gave no usable answer.',
        why: 'Nothing is published whose receipts could not be kept.',
        fix: 'Nothing to do if it passes: the next run goes on. Behind a proxy, set `https_proxy`.',
    },
    'github/not-found': {
        owner: 'operator',
        what: 'The repository, branch or release is not there, or the token may not see it.',
        why: 'There is nowhere to keep receipts.',
        fix: 'Check `branch`, and that the job may read the repository: `permissions: { contents: read }`.',
    },
    'github/moved': {
        owner: 'remote',
        what: 'The branch moved each time a commit was to go on it.',
        why: 'A commit is made only on the branch as it was read, so that nothing of others is overwritten.',
        fix: 'Nothing to do: the next run finds what is live and records it.',
    },
    'github/refused': {
        owner: 'operator',
        what: 'GitHub refuses a request for a reason of its own.',
        why: 'What it says is told as it is.',
        fix: 'See what GitHub says.',
    },
    'github/unseen': {
        owner: 'operator',
        what: 'The branch could not be read, so the posts are taken as the checkout has them.',
        why: 'Another run may have published since the checkout was made; the account is asked what it shows all the same.',
        fix: 'Let the job read the repository: `permissions: { contents: read }`.',
    },
    'github/no-lease': {
        owner: 'operator',
        what: 'There is no lease on the host that keeps other runs away meanwhile.',
        why: 'Two runs at the same moment could publish the same post.',
        fix: 'Let the job write: `permissions: { contents: write }`, or put all runs into one `concurrency` group.',
    },
    'github/removed': {
        owner: 'author',
        what: 'A file that was due is no longer on the branch: it was removed or renamed.',
        why: 'What its author took away is not published. A renamed post is found by the next run.',
        fix: 'Nothing to do if that was meant. Posts must be checked out at the root of the workspace.',
    },
    'github/removed-meanwhile': {
        owner: 'author',
        what: 'A file was removed from the branch while its post was being published.',
        why: 'The post is live and there is no file to keep its receipts in.',
        fix: 'If it was renamed, put the receipts from the summary into it by its new name, or it is published again.',
    },
    'github/renamed-meanwhile': {
        owner: 'author',
        what: 'A file was renamed on the branch while its post was being published.',
        why: 'Its receipts belong into the file by its new name.',
        fix: 'Nothing to do: its receipts are in it.',
    },
    'github/not-on-branch': {
        owner: 'operator',
        what: 'A file of the checkout is not on the branch to which receipts are committed.',
        why: 'Its receipts would have nowhere to go, and the next run would publish it again.',
        fix: 'Commit the file first, or use `write-back: files` or `none`.',
    },
    'github/other-receipts': {
        owner: 'operator',
        what: 'A file has got the receipts of another publication of the same post meanwhile.',
        why: 'Two runs without a common lease have published it. Putting one receipt in the place of the other would hide that.',
        fix: 'Look at the account and delete one of the two by hand. Give all jobs `contents: write`, or one `concurrency` group.',
    },
    'github/release-full': {
        owner: 'author',
        what: 'The notes of the release are so long that nothing can be recorded at their end.',
        why: 'GitHub takes 125,000 characters, and nothing is published whose receipts could not be kept.',
        fix: 'Shorten the notes of the release, or use `write-back: none`.',
    },
    'github/other-text': {
        owner: 'operator',
        what: 'The release records another text of this account, job and step than the one that was given.',
        why: 'Its notes may have been edited since, and they are not announced twice. A second text of the same job and step looks just the same: nothing that the runner tells is another one in each cell of a matrix.',
        fix: 'Nothing to do if the text was edited since. To publish several texts for one release, give each a step with an `id` of its own, or a job of its own, instead of a cell of a matrix.',
    },
    'github/unrecorded': {
        owner: 'operator',
        what: 'A post is live and its receipts are not where they belong.',
        why: 'The next run finds on the account what is live, as long as it is among the newest hundred posts.',
        fix: 'Run again once the other problem is solved, or put the receipts from the summary into the file by hand.',
    },
    'github/no-comment': {
        owner: 'operator',
        what: 'The preview could not be put into a comment on the pull request.',
        why: 'It is in the summary of the job all the same.',
        fix: 'Nothing to do if it passes. `comment: false` turns comments off.',
    },
};

;// CONCATENATED MODULE: ./src/core/rules/inputs.ts
/** What can be wrong with the inputs of a step. */
const INPUT_RULES = {
    'input/unknown': {
        owner: 'operator',
        what: 'An input is close to the name of another but is none itself.',
        why: 'A setting that is misspelt is a setting that is silently not made.',
        fix: 'Correct the name under `with:` in the workflow.',
    },
    'input/invalid': {
        owner: 'operator',
        what: 'An input has a value it cannot have.',
        why: 'Guessing what was meant could publish what was not asked for.',
        fix: 'Correct the value under `with:` in the workflow.',
    },
    'input/contradiction': {
        owner: 'operator',
        what: 'Two inputs exclude each other.',
        why: 'Either reading could publish what was not asked for.',
        fix: 'Remove one of the two from the workflow.',
    },
    'input/token-missing': {
        owner: 'operator',
        what: 'There is no access token.',
        why: 'Threads publishes only for an account that granted a token.',
        fix: 'Pass the secret: `access-token: ${{ secrets.THREADS_ACCESS_TOKEN }}`. In pull requests from forks secrets are empty; preview there with `command: check`.',
    },
    'input/github-token-missing': {
        owner: 'operator',
        what: 'Receipts are to go to GitHub, and there is no token or no repository to use it on.',
        why: 'Nothing is published whose receipts could not be kept.',
        fix: 'Leave `github-token` to its default; a secret that does not exist is empty. Or use `write-back: files` and commit in a later step.',
    },
    'input/pull-request': {
        owner: 'operator',
        what: 'Something is to be published before it is merged: in a pull request or a merge queue.',
        why: 'What has not been merged has not been accepted, and may come from anyone.',
        fix: 'Use `command: check` in pull requests, and publish on a push to the branch.',
    },
};

;// CONCATENATED MODULE: ./src/core/rules/media.ts
/** What can be wrong with pictures and videos. */
const MEDIA_RULES = {
    'media/no-public-address': {
        owner: 'operator',
        what: 'A file of the repository has no address from which Threads could fetch it.',
        why: 'Threads takes no uploads: it fetches pictures and videos from the web.',
        fix: 'Set `media-base-url` to where the files of the repository can be fetched by anyone.',
    },
    'media/address-invalid': {
        owner: 'author',
        what: 'What stands for a picture or a video is neither a path nor an https address.',
        why: 'What cannot be found cannot be published.',
        fix: 'Write a path in the repository, relative to the file or beginning with `/`, or an address beginning with `https://`.',
    },
    'media/address-scheme': {
        owner: 'author',
        what: 'The address of a picture or a video does not begin with `https://`.',
        why: 'Threads fetches media itself, over HTTPS and from a public address.',
        fix: 'Put the file into the repository and write its path, or use an address beginning with `https://`.',
    },
    'media/outside-repository': {
        owner: 'author',
        what: 'The path of a picture or a video leads out of the repository, by `..` or by a symbolic link.',
        why: 'Only what is in the repository is meant to become public.',
        fix: 'Put the file into the repository and write its path there.',
    },
    'media/missing': {
        owner: 'author',
        what: 'There is no file where a picture or a video should be.',
        why: 'A post without its picture is not what its author wrote.',
        fix: 'Correct the path, relative to the file or beginning with `/` at the root of the repository, or commit the file.',
    },
    'media/name-differs': {
        owner: 'author',
        what: 'A path is written with other capitals than the name of the file.',
        why: 'Only one file can be meant and it is published; but elsewhere the path may lead nowhere.',
        fix: 'Write the path as the file is named.',
    },
    'media/unreadable': {
        owner: 'operator',
        what: 'A picture or a video could not be read.',
        why: 'What could not be judged could be refused when half of a chain is public.',
        fix: 'Check that it is a file, that it is checked out, and its permissions.',
    },
    'media/lfs-pointer': {
        owner: 'operator',
        what: 'Instead of a picture or a video there is the pointer that Git LFS leaves for it.',
        why: 'Threads would be given a few lines of text.',
        fix: 'Set `lfs: true` at `actions/checkout`, and `media-base-url` to where the files themselves are served, for example `https://media.githubusercontent.com/media/OWNER/REPOSITORY/BRANCH`.',
    },
    'media/not-public': {
        owner: 'operator',
        what: 'A file of the repository cannot be fetched at the address that Threads would be given.',
        why: 'Threads fetches media like any stranger: without a login, and only what is pushed.',
        fix: 'Push the commit first. If the repository is private, publish its media elsewhere (GitHub Pages, a bucket, a CDN) and set `media-base-url` to that.',
    },
    'media/video-on-raw': {
        owner: 'operator',
        what: 'A video would be fetched from raw.githubusercontent.com.',
        why: 'That server calls every video `application/octet-stream` and forbids to look closer, so that Threads may refuse it.',
        fix: 'Serve it elsewhere and set `media-base-url` to that: GitHub Pages, a bucket or a CDN. Assets of a release do not help: their addresses redirect.',
    },
    'media/empty': {
        owner: 'author',
        what: 'The file of a picture or a video is empty.',
        why: 'There is nothing to publish.',
        fix: 'Save the file again and commit it.',
    },
    'media/truncated': {
        owner: 'author',
        what: 'A picture or a video is cut short: its end or its index is missing.',
        why: 'Threads refuses it, or shows half of it.',
        fix: 'Export or copy the file again, whole, and commit it.',
    },
    'media/damaged': {
        owner: 'author',
        what: 'A file begins like a picture or a video and then makes no sense.',
        why: 'Threads would refuse it.',
        fix: 'Export the file again and commit it.',
    },
    'media/not-media': {
        owner: 'author',
        what: 'A file is neither a picture nor a video, whatever its name says.',
        why: 'Threads shows pictures and videos.',
        fix: 'Use a picture (JPEG, PNG) or a video (MP4, MOV); put a link to anything else.',
    },
    'media/image-format': {
        owner: 'author',
        what: 'A picture is neither JPEG nor PNG.',
        why: 'Threads documents these two and no other (Posts).',
        fix: 'Convert it to JPEG or PNG.',
    },
    'media/image-too-large': {
        owner: 'author',
        what: 'A picture is larger than 8 MB.',
        why: 'Threads takes pictures of up to 8 MB (Posts).',
        fix: 'Make it smaller: Threads shows at most 1440 pixels across.',
    },
    'media/image-aspect': {
        owner: 'author',
        what: 'One side of a picture is more than ten times the other.',
        why: 'Threads takes pictures of up to 10:1 (Posts).',
        fix: 'Crop the picture, or widen it with a margin.',
    },
    'media/image-cmyk': {
        owner: 'author',
        what: 'A picture has the colours of print (CMYK).',
        why: 'Threads wants sRGB (Posts); browsers show the colours of print wrong or not at all.',
        fix: 'Convert it to sRGB.',
    },
    'media/image-animated': {
        owner: 'author',
        what: 'A PNG is animated.',
        why: 'Threads would show it still, or refuse it.',
        fix: 'Make it a video.',
    },
    'media/video-format': {
        owner: 'author',
        what: 'A video is neither MP4 nor MOV.',
        why: 'Threads documents these two and no other (Posts).',
        fix: 'Convert it to MP4.',
    },
    'media/video-too-large': {
        owner: 'author',
        what: 'A video is larger than 1 GB.',
        why: 'Threads takes videos of up to 1 GB (Posts).',
        fix: 'Encode it at a lower bit rate.',
    },
    'media/video-duration': {
        owner: 'author',
        what: 'A video is empty or longer than five minutes.',
        why: 'Threads takes videos of more than 0 and up to 300 seconds (Posts).',
        fix: 'Cut it, or spread it over several segments.',
    },
    'media/video-codec': {
        owner: 'author',
        what: 'A video is encoded neither as H.264 nor as HEVC.',
        why: 'Threads takes these two (Posts).',
        fix: 'Encode it as H.264.',
    },
    'media/video-chroma': {
        owner: 'author',
        what: 'A video does not store its colours as 4:2:0.',
        why: 'Threads takes 4:2:0 (Posts).',
        fix: 'Encode it with `-pix_fmt yuv420p`.',
    },
    'media/video-interlaced': {
        owner: 'author',
        what: 'A video is interlaced.',
        why: 'Threads takes progressive video (Posts).',
        fix: 'Encode it with a filter that makes whole frames, such as `bwdif`.',
    },
    'media/video-frame-rate': {
        owner: 'author',
        what: 'A video has fewer than 23 or more than 60 frames a second.',
        why: 'Threads takes 23 to 60 (Posts).',
        fix: 'Encode it at 30 or 60 frames a second.',
    },
    'media/video-columns': {
        owner: 'author',
        what: 'A video is wider than 1920 pixels.',
        why: 'Threads takes at most 1920 columns (Posts).',
        fix: 'Make it smaller.',
    },
    'media/video-aspect': {
        owner: 'author',
        what: 'A video is more than ten times as wide as high, or a hundred times as high as wide.',
        why: 'Threads takes 0.01:1 to 10:1 and recommends 9:16 (Posts).',
        fix: 'Crop the video, or widen it with a margin.',
    },
    'media/video-bit-rate': {
        owner: 'author',
        what: 'A video takes more than 100 Mbit a second.',
        why: 'Threads takes at most that (Posts).',
        fix: 'Encode it at a lower bit rate.',
    },
    'media/video-edited': {
        owner: 'author',
        what: 'The edit list of a video leaves out, repeats or slows down parts of what the file holds.',
        why: 'Threads takes no edit lists (Posts): it could refuse the video, or show what was cut out.',
        fix: 'Encode the video anew, so that it holds what it shall show.',
    },
    'media/video-edit-list': {
        owner: 'author',
        what: 'A video has an edit list as encoders write it unasked, for a late start or the delay of the encoder.',
        why: 'Threads recommends none (Posts), but such files are common.',
        fix: 'Write the file again without it.',
    },
    'media/video-moov-last': {
        owner: 'author',
        what: 'The index of a video (`moov`) stands at its end.',
        why: 'Threads recommends it at the beginning (Posts).',
        fix: 'Write the file again with `-movflags +faststart`.',
    },
    'media/video-fragmented': {
        owner: 'author',
        what: 'A video is fragmented, as for streaming.',
        why: 'Threads does not say whether it takes such files.',
        fix: 'Write the file again with `-movflags +faststart`.',
    },
    'media/video-open-gop': {
        owner: 'author',
        what: 'Groups of frames of a video need frames of the group before them.',
        why: 'Threads documents closed groups (Posts); but encoders of HEVC write open ones unasked, and no error for them is known.',
        fix: 'Encode it with closed groups.',
    },
    'media/audio-codec': {
        owner: 'author',
        what: 'The sound of a video is not encoded as AAC.',
        why: 'Threads takes AAC (Posts).',
        fix: 'Encode the sound as AAC.',
    },
    'media/audio-sample-rate': {
        owner: 'author',
        what: 'The sound of a video is sampled more than 48,000 times a second.',
        why: 'Threads takes at most 48 kHz (Posts).',
        fix: 'Encode the sound at 48 kHz.',
    },
    'media/audio-channels': {
        owner: 'author',
        what: 'The sound of a video has more than two channels.',
        why: 'Threads takes mono and stereo (Posts).',
        fix: 'Mix the sound down to stereo.',
    },
    'media/audio-bit-rate': {
        owner: 'author',
        what: 'The sound of a video takes clearly more than 128 kbit a second.',
        why: 'Threads recommends 128 kbit/s (Posts).',
        fix: 'Encode the sound at 128 kbit/s.',
    },
    'media/remote-private': {
        owner: 'author',
        what: 'The address of a picture or a video is one of this machine or of a private network.',
        why: 'Threads cannot reach it.',
        fix: 'Use a public address, or put the file into the repository and write its path.',
    },
    'media/remote-unreachable': {
        owner: 'author',
        what: 'The server of a picture or a video gives no answer.',
        why: 'If it does not answer here, it may not answer Threads either.',
        fix: 'Check the address; if it is right, run again later.',
    },
    'media/remote-refused': {
        owner: 'author',
        what: 'The server of a picture or a video does not hand it out.',
        why: 'Threads fetches like any stranger, and takes only a plain answer with status 200.',
        fix: 'Open the address in a private window: it has to show the file alone, without a login.',
    },
    'media/remote-page': {
        owner: 'author',
        what: 'An address leads to a web page instead of a picture or a video, perhaps to one that asks for a login.',
        why: 'Threads needs the file itself, not a page that shows it.',
        fix: 'Open the address in a private window and copy the address of the picture itself; of a file on GitHub write its path in the repository.',
    },
    'media/remote-redirect': {
        owner: 'author',
        what: 'The address of a picture or a video leads on to another one.',
        why: 'Whether Threads follows is unknown, and links that redirect have been refused.',
        fix: 'Write the address that it leads to.',
    },
    'media/remote-type': {
        owner: 'author',
        what: 'A server calls a picture or a video something else.',
        why: 'Threads goes by the `Content-Type` of the answer.',
        fix: 'Set the right `Content-Type` at the server, or put the file into the repository and write its path.',
    },
    'media/remote-differs': {
        owner: 'operator',
        what: 'Another file is served below `media-base-url` than the one in the repository.',
        why: 'Threads would show what was not looked at: an older picture of a site that is not deployed yet, for example.',
        fix: 'Publish after the site is deployed; nothing needs to change if the server makes pictures smaller.',
    },
    'media/remote-no-ranges': {
        owner: 'author',
        what: 'A server sends a video only from its beginning to its end.',
        why: 'Large files may be fetched in parts; whether Threads does is unknown.',
        fix: 'Nothing needs to change; a bucket or a CDN serves parts.',
    },
};

;// CONCATENATED MODULE: ./src/core/rules/posts.ts
/** What can be wrong with a post as its author wrote it: keys, time, receipts. */
const POST_RULES = {
    'post/unknown-key': {
        owner: 'author',
        what: 'A key under `threads` is unknown.',
        why: 'A key that is misspelt would silently do nothing.',
        fix: 'Correct or remove the key.',
    },
    'post/invalid-value': {
        owner: 'author',
        what: 'A key under `threads` has a value it cannot have.',
        why: 'Guessing what was meant could publish what was not asked for.',
        fix: 'Correct the value.',
    },
    'post/publish-at-invalid': {
        owner: 'author',
        what: '`publish_at` is no date-time.',
        why: 'A post without a certain time could go out at a wrong one.',
        fix: 'Write it as `2026-12-01 09:00` (local time in `timezone`) or `2026-12-01T09:00:00+01:00`.',
    },
    'post/publish-at-skipped': {
        owner: 'author',
        what: '`publish_at` is a local time that does not exist: the clocks skip it when summer time begins.',
        why: 'Either neighbour could be meant.',
        fix: 'Choose another time, or add an offset.',
    },
    'post/publish-at-twice': {
        owner: 'author',
        what: '`publish_at` is a local time that happens twice: the clocks repeat it when summer time ends.',
        why: 'Either of the two could be meant.',
        fix: 'Choose another time, or add an offset.',
    },
    'post/timezone-unknown': {
        owner: 'author',
        what: 'A time zone is no IANA zone.',
        why: 'A post could go out at a wrong time.',
        fix: 'Use a name such as `Europe/Berlin`.',
    },
    'post/overdue': {
        owner: 'author',
        what: 'A post was found unpublished longer than `late-limit` after its `publish_at`.',
        why: 'Posts that piled up while nothing ran must not go out all at once, when nobody expects them.',
        fix: 'Give it a new `publish_at`, make it a `draft`, or raise `late-limit`.',
    },
    'post/empty': {
        owner: 'author',
        what: 'A post has nothing to publish.',
        why: 'Threads refuses an empty post.',
        fix: 'Write a text below the front matter or under `threads.text`, or make it a `draft`.',
    },
    'post/edited-after-publication': {
        owner: 'author',
        what: 'The text of a post that is live was changed.',
        why: 'Threads has no way to edit a post; what readers see stays as it was published.',
        fix: 'Nothing has to be done. To publish the new text, put it into a new file.',
    },
    'post/receipts-damaged': {
        owner: 'author',
        what: 'The receipts under `threads` contradict each other.',
        why: 'Continuing from them could publish a segment twice.',
        fix: 'Give `id` the id of the first of `posts`, or remove it; what Spool wrote is in the history of the file.',
    },
    'post/changed-while-partial': {
        owner: 'author',
        what: 'The text of a half-published chain was changed.',
        why: 'A chain that began with one text must not go on with another.',
        fix: 'Restore the text that was published first; or remove `id`, `permalink`, `posts` and `digest` to publish the new text as a new chain.',
    },
};

;// CONCATENATED MODULE: ./src/core/rules/runs.ts
/** How a run can end before its work is done. */
const RUN_RULES = {
    'action/cancelled': {
        owner: 'operator',
        what: 'The run was cancelled or ran into its time limit.',
        why: 'What was live by then is kept; nothing more was published.',
        fix: 'Nothing to do: the next run continues where this one stopped.',
    },
    'action/busy': {
        owner: 'operator',
        what: 'Another run is publishing from the same checkout, or for the same account.',
        why: 'Two runs that publish at once could publish twice.',
        fix: 'Run again if no other run follows. A `concurrency` group in the workflow avoids it.',
    },
    'action/lease-lost': {
        owner: 'operator',
        what: 'The run lost the right to publish before it was done.',
        why: 'Two runs that publish at once could publish twice.',
        fix: 'Nothing to do: the run that holds it, or the next one, goes on.',
    },
    'action/bug': {
        owner: 'us',
        what: 'Spool failed in a way it should not.',
        why: 'This is a mistake of Spool itself.',
        fix: 'Please report it with the log of this run.',
    },
};

;// CONCATENATED MODULE: ./src/core/rules/text.ts
/** What can be wrong with a text, or lost on its way from Markdown. */
const TEXT_RULES = {
    'text/too-long': {
        owner: 'author',
        what: 'A post with `format: single` is longer than one Threads post.',
        why: 'Threads refuses text of more than 500 characters.',
        fix: 'Shorten it, or let it become a chain with `format: chain`.',
    },
    'text/url-too-long': {
        owner: 'author',
        what: 'A URL does not fit into one segment.',
        why: 'A URL that is cut in two leads nowhere.',
        fix: 'Use a shorter URL that leads to the same page.',
    },
    'text/word-cut': {
        owner: 'author',
        what: 'A single word is longer than a segment and was cut between two characters.',
        why: 'Every word survives, but this one does not survive in one piece.',
        fix: 'Put a space or a line break into it where it may be cut.',
    },
    'text/too-many-media': {
        owner: 'author',
        what: 'More than twenty images stand where only one segment can take them.',
        why: 'Threads shows at most twenty images in one post, and the images of one place are not spread over several.',
        fix: 'Put text or `---` on a line of its own between the images, or drop some of them.',
    },
    'text/link-dropped': {
        owner: 'author',
        what: 'A link leads nowhere that a reader could go, and only its text is left.',
        why: 'A relative link has no meaning outside the repository unless its address there is known.',
        fix: 'Write the whole address, beginning with `https://`.',
    },
    'text/html-dropped': {
        owner: 'author',
        what: 'HTML that has no meaning in a post was left out; text inside a component was kept.',
        why: 'Threads shows plain text, and only the site generator knows what its components show.',
        fix: 'Write in Markdown what readers of Threads shall see, or nothing.',
    },
    'text/footnote-unused': {
        owner: 'author',
        what: 'A footnote that nothing refers to was left out.',
        why: 'Without its reference nobody knows what the note belongs to.',
        fix: 'Refer to it in the text, or remove it.',
    },
    'text/unknown-node': {
        owner: 'us',
        what: 'A kind of Markdown came up for which nobody decided what it becomes.',
        why: 'Text must not change or vanish in silence.',
        fix: 'Write it another way, and report it to this action with the Markdown it happened in.',
    },
    'text/too-deep': {
        owner: 'author',
        what: 'Lists or quotes are nested deeper than the Markdown is read.',
        why: 'Text below that depth would be lost.',
        fix: 'Nest less deeply.',
    },
    'text/shortcode': {
        owner: 'author',
        what: 'An instruction to a site generator (a shortcode, a container, an import) was left out.',
        why: 'Only the site generator knows what it stands for.',
        fix: 'Write in Markdown what readers of Threads shall see, or put the text of the post under `threads.text`.',
    },
    'text/front-matter-left': {
        owner: 'author',
        what: 'The text begins with front matter.',
        why: 'Front matter is for the site generator; published, it would be the first thing anyone reads.',
        fix: 'Keep one block of YAML front matter, between lines of `---` at the very top of the file.',
    },
    'text/heading-unspaced': {
        owner: 'author',
        what: 'A heading lacks the space after its number signs, and was taken for a heading all the same.',
        why: 'Without the space Markdown takes it for text, and Threads for a topic.',
        fix: 'Put a space after the number signs.',
    },
    'text/second-topic': {
        owner: 'author',
        what: 'A segment holds more than one topic.',
        why: 'Threads gives a post one topic, the first; any other hashtag is only text.',
        fix: 'Keep the topic that matters most, or move one to another segment.',
    },
    'text/too-many-spoilers': {
        owner: 'author',
        what: 'A segment holds more than ten spoilers.',
        why: 'Threads takes at most ten spoilers in one post.',
        fix: 'Start a new segment between them with `---` on a line of its own, or hide longer stretches at once.',
    },
    'text/spoiler-may-shift': {
        owner: 'author',
        what: 'A spoiler stands after characters other than ASCII.',
        why: 'Meta does not say in which unit it counts places in a text; it may hide other words than those meant.',
        fix: 'Look at the post once it is live, or keep emoji and accents behind the spoiler.',
    },
    'text/numbering-too-long': {
        owner: 'author',
        what: 'The numbering takes more than half of a segment.',
        why: 'It is added to every segment, within the limit.',
        fix: 'Use a short pattern such as `({n}/{total})`.',
    },
    'text/attachment-too-long': {
        owner: 'author',
        what: 'The text of an attachment is too long.',
        why: 'Threads takes at most 10,000 characters in a text attachment.',
        fix: 'Shorten it, or let it become a chain with `format: chain`.',
    },
    'text/attachment-media': {
        owner: 'author',
        what: 'A post with `format: attachment` holds images.',
        why: 'Threads takes a text attachment only in a post without media.',
        fix: 'Remove the images, or let it become a chain with `format: chain`.',
    },
    'text/style-dropped': {
        owner: 'author',
        what: 'Bold, italic and the like are not shown from some place of an attachment on.',
        why: 'Meta does not say in which unit it counts places in a text, so styles are safe only as far as all text is ASCII.',
        fix: 'Nothing needs to change; to keep more styles, write plain quotes and hyphens and no emoji before them.',
    },
    'text/too-many-links': {
        owner: 'author',
        what: 'A segment holds more than five different links.',
        why: 'Threads refuses a post with more than five links.',
        fix: 'Start a new segment between the links with `---` on a line of its own, or drop some of them.',
    },
    'text/counted-by-bytes': {
        owner: 'remote',
        what: 'Threads counted a segment longer than its documentation says, and the chain was split again by bytes.',
        why: 'Only the network knows how it counts; it was asked before anything was public.',
        fix: 'Nothing to do; set `counting: bytes` to save the question.',
    },
};

;// CONCATENATED MODULE: ./src/core/rules/threads.ts
/** What the network refuses, and what it leaves open. */
const THREADS_RULES = {
    'threads/token-rejected': {
        owner: 'operator',
        what: 'Threads rejects the access token.',
        why: 'It expired, was revoked, or belongs to another app.',
        fix: 'Create a new long-lived token and update the secret that the workflow passes as `access-token`.',
    },
    'threads/permission-missing': {
        owner: 'operator',
        what: 'The access token lacks a permission.',
        why: 'Permissions are fixed when a token is made.',
        fix: 'Authorize the app again with `threads_basic` and `threads_content_publish`, and update the secret.',
    },
    'threads/refused': {
        owner: 'author',
        what: 'Threads refuses a post for what it holds.',
        why: 'Only the network knows all of its own rules.',
        fix: 'Change the post as the answer says.',
    },
    'threads/restricted': {
        owner: 'operator',
        what: 'Threads restricts the account.',
        why: 'Its protection against spam acted; more requests make it worse.',
        fix: 'Look at the account in the app, then run again later.',
    },
    'threads/throttled': {
        owner: 'remote',
        what: 'Threads takes no more requests for this account at the moment.',
        why: 'Going on would only prolong it.',
        fix: 'Nothing to do: a later run continues where this one stopped.',
    },
    'threads/unreachable': {
        owner: 'remote',
        what: 'Threads gives no usable answer.',
        why: 'The network or a server between is down, or `threads-api-url` leads elsewhere.',
        fix: 'Run again later; if it stays, check `threads-api-url` and the proxy settings of the runner.',
    },
    'threads/container-failed': {
        owner: 'remote',
        what: 'Threads could not prepare a post.',
        why: 'The reason is in its answer.',
        fix: 'Run again later; if it stays, change the post as the answer says.',
    },
    'threads/not-ready': {
        owner: 'remote',
        what: 'Threads did not get a post ready in time.',
        why: 'A container that does not become ready cannot be published.',
        fix: 'Nothing to do: the next run tries again.',
    },
    'threads/in-doubt': {
        owner: 'operator',
        what: 'It is not known whether a segment went live: the answer was lost, and the account does not tell.',
        why: 'Publishing it again could publish it twice.',
        fix: 'Look at the account. If the segment is live, add `- id: "…"` with its media id to the list `posts` under `threads`, or begin that list with it if it is the head. If it is not live, run again.',
    },
    'threads/link-moved': {
        owner: 'author',
        what: 'Threads refused the link attachment of a post, and the link went into the text instead.',
        why: 'It refuses links that redirect and pages that are very new; a refused link must not lose the post.',
        fix: 'Nothing to do; next time give the address the link finally leads to.',
    },
    'threads/feed-hidden': {
        owner: 'operator',
        what: 'The posts of the account cannot be read.',
        why: 'Without looking, a post whose receipts were lost cannot be told from one that was never published.',
        fix: 'Grant `threads_basic` to the token; or check `threads-api-url`.',
    },
    'threads/replies-hidden': {
        owner: 'operator',
        what: 'A chain may be live further than its receipts tell, and the token may not read replies.',
        why: 'Going on without looking could publish a segment twice.',
        fix: 'Grant `threads_read_replies` to the token; or list the media ids of what is live, from the head on, under `threads` as `posts`: `- id: "…"`.',
    },
    'threads/out-of-time': {
        owner: 'remote',
        what: 'A post took longer than it may.',
        why: 'A step that hangs keeps everything behind it waiting.',
        fix: 'Nothing to do: a later run continues where this one stopped.',
    },
    'threads/quota': {
        owner: 'remote',
        what: 'A chain does not fit in what is left of the quota of 24 hours.',
        why: 'A chain goes live whole or not at all.',
        fix: 'Nothing to do: a later run publishes it when the window has moved.',
    },
};

;// CONCATENATED MODULE: ./src/core/rules/catalogue.ts










/** Every rule that can be reported. An id is public: it stands in logs, outputs and docs/rules.md. */
const RULES = {
    ...INPUT_RULES,
    ...FILE_RULES,
    ...FRONT_MATTER_RULES,
    ...POST_RULES,
    ...features/* FEATURE_RULES */.R,
    ...MEDIA_RULES,
    ...TEXT_RULES,
    ...THREADS_RULES,
    ...GITHUB_RULES,
    ...RUN_RULES,
};

;// CONCATENATED MODULE: ./src/core/problem.ts

/** A problem that keeps its post from being published. */
function error(rule, details) {
    return { rule, severity: 'error', ...details, fix: details.fix ?? RULES[rule].fix };
}
/** Something the author should know of a post that is published all the same. */
function warning(rule, details) {
    return asWarning(error(rule, details));
}
/** The same, where it is no failure: it passes by itself. */
function asWarning(problem) {
    return { ...problem, severity: 'warning' };
}
/** One sentence each: found, expected, fix, and the rule's id in brackets. */
function messageOf({ found, expected, fix, rule }) {
    return `Found ${found}, expected ${expected}. ${fix} [${rule}]`;
}
/** Whether one of these keeps its post from being published. */
function hasError(problems) {
    return problems.some(({ severity }) => severity === 'error');
}
/** The path and line of a problem, as far as they are known. */
function placeOf({ path, line, }) {
    return { ...(path !== undefined && { path }), ...(line !== undefined && { line }) };
}


/***/ }),

/***/ 8557:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _O: () => (/* binding */ emptyReport),
/* harmony export */   _n: () => (/* binding */ problemsIn),
/* harmony export */   f5: () => (/* binding */ postReport),
/* harmony export */   m3: () => (/* binding */ nextDue),
/* harmony export */   tz: () => (/* binding */ FAILING)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(234);

/** A run that did nothing, perhaps because of these problems. */
function emptyReport(problems = []) {
    return { ending: 'Done', isPreview: false, posts: [], done: 0, files: 0, problems };
}
/** Rules that speak of the account, the network or the run: no file is wrong, whatever post they stop. */
const NOT_OF_A_FILE = new Set([
    'threads/token-rejected',
    'threads/permission-missing',
    'threads/throttled',
    'threads/restricted',
    'threads/unreachable',
    'threads/quota',
    'threads/feed-hidden',
    'threads/replies-hidden',
]);
/** What became of one post. This is where its problems get their place, if they have none yet. */
function postReport({ path, line }, status, problems) {
    const placed = problems.map((problem) => {
        const isOfRun = NOT_OF_A_FILE.has(problem.rule) || /^(?:action|github)\//.test(problem.rule);
        if (isOfRun || problem.path !== undefined)
            return problem;
        return { ...problem, ...(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)({ path, line: problem.line ?? line }) };
    });
    return { path, status, receipts: [], problems: placed };
}
/** Statuses that fail the step: something that was asked for did not happen. */
const FAILING = ['failed', 'partial', 'overdue'];
/** Everything that is wrong, with the run and with its posts. */
function problemsIn({ problems, posts }) {
    return [...problems, ...posts.flatMap((post) => post.problems)];
}
/** When the first of the posts that wait is due; undefined if none waits for a time. */
function nextDue(posts) {
    let next;
    for (const { publishAt, status } of posts) {
        if (publishAt && status === 'waiting' && (!next || publishAt.at < next.at))
            next = publishAt;
    }
    return next;
}


/***/ }),

/***/ 5716:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ FEATURE_RULES)
/* harmony export */ });
const REFUSED = 'Threads takes only one of the two in a post.';
const UNKNOWN = 'Meta does not say what becomes of the two in one post, and the network drops what it does not take without a word; so it is not tried.';
const GHOST = 'Threads takes nothing in a ghost post but text and spoilers.';
const LINK = 'a link attachment (`link`)';
const POLL = 'a poll';
const GIF = 'a GIF';
const TEXT = 'a text attachment (`format: attachment`)';
const MEDIA = 'pictures or videos';
const REPLY = 'a post it replies to (`reply_to`)';
function together(one, other, why) {
    const what = `The head of a post has both ${one} and ${other}.`;
    return { owner: 'author', what, why, fix: 'Remove one of the two.' };
}
function ghostWith(what, key) {
    return {
        owner: 'author',
        what: `A ghost post has ${what}.`,
        why: GHOST,
        fix: `Remove \`${key}\`, or remove \`ghost\`.`,
    };
}
/**
 * What a post may carry, and what not together.
 *
 * @see Meta, Threads API: *Publishing* (reference), *Posts*, *Polls*, *Text Attachments*, *Ghost Posts*, *Spoilers*,
 *   *Accessibility*, *Geo-gating*, *Reply Management*, *Share to Instagram Stories*
 */
const FEATURE_RULES = {
    'post/topic-invalid': {
        owner: 'author',
        what: 'A topic holds a character that ends one: `.`, `&`, `#` or a line break.',
        why: 'Threads refuses a topic with `.` or `&` in it, and adds the `#` itself.',
        fix: 'Write the topic in letters, digits and spaces, without `#`.',
    },
    'post/topic-too-long': {
        owner: 'author',
        what: 'A topic is empty or longer than 50 characters.',
        why: 'Threads takes topics of 1 to 50 characters.',
        fix: 'Choose a shorter topic.',
    },
    'post/topic-and-hashtag': {
        owner: 'author',
        what: 'A post has a `topic`, and its head a hashtag as well.',
        why: 'Threads gives a post one topic; with `topic` given, the hashtag stays plain text.',
        fix: 'Remove the hashtag from the text, or remove `topic`.',
    },
    'post/link-not-public': {
        owner: 'author',
        what: 'A link attachment is no address that anyone can open.',
        why: 'Threads fetches the page to make a card of it, and refuses what it cannot fetch.',
        fix: 'Write the whole address, beginning with `https://`.',
    },
    'post/too-many-links': {
        owner: 'author',
        what: 'The head of a post holds more than five different links, its link attachment among them.',
        why: 'Threads refuses a post with more than five links, and counts an attached one that is not in the text.',
        fix: 'Remove `link` or a link from the text, or start a new segment between the links with `---` on a line of its own.',
    },
    'post/too-many-media': {
        owner: 'author',
        what: 'The head of a post has more than twenty pictures and videos, those of `media` and of the text together.',
        why: 'Threads shows at most twenty in one post.',
        fix: 'Drop some of them, or put text or `---` on a line of its own before those in the text.',
    },
    'post/alt-too-long': {
        owner: 'author',
        what: 'The description of a picture or a video is too long.',
        why: 'Threads takes descriptions of at most 1,000 characters.',
        fix: 'Shorten the description.',
    },
    'post/spoiler-hides-all': {
        owner: 'author',
        what: 'Some, but not all, pictures and videos of a segment are spoilers.',
        why: 'Threads hides either all of them or none; all of them are hidden.',
        fix: 'Put `---` on a line of its own between those that are hidden and those that are not.',
    },
    'post/poll-options': {
        owner: 'author',
        what: 'A poll has fewer than two options or more than four.',
        why: 'Threads takes polls with two to four options.',
        fix: 'Give it two to four options.',
    },
    'post/poll-option-length': {
        owner: 'author',
        what: 'An option of a poll is empty or longer than 25 characters.',
        why: 'Threads takes options of 1 to 25 characters.',
        fix: 'Shorten the option.',
    },
    'post/gif-invalid': {
        owner: 'author',
        what: 'A `gif` is not the id of a GIF on GIPHY.',
        why: 'Threads takes GIFs from GIPHY only, by their id.',
        fix: 'Write the id: the letters and digits behind the last hyphen of the address on giphy.com.',
    },
    'post/location-invalid': {
        owner: 'author',
        what: 'A `location` is not the id of a location.',
        why: 'Threads knows places by ids from its own search only.',
        fix: 'Look the id up with the location search of the Threads API, and write its digits.',
    },
    'post/country-unknown': {
        owner: 'author',
        what: 'A country code is none of ISO 3166-1 alpha-2.',
        why: 'Threads refuses a post with a country that it does not know.',
        fix: 'Use two capital letters, such as `US` or `DE`.',
    },
    'post/reference-invalid': {
        owner: 'author',
        what: '`reply_to` or `quote` is neither a media id nor the path of a post file.',
        why: 'Threads knows posts by their media ids only, and a permalink does not hold that id.',
        fix: 'Write the digits of the media id, or the path of the Markdown file that the post came from.',
    },
    'post/reference-outside': {
        owner: 'author',
        what: '`reply_to` or `quote` is a path that leads out of the repository.',
        why: 'Nothing outside the repository is read.',
        fix: 'Write the path relative to the file, or from the root of the repository with `/` in front.',
    },
    'post/reference-itself': {
        owner: 'author',
        what: 'A post replies to or quotes itself.',
        why: 'It would have to be live before it is published.',
        fix: 'Name another post.',
    },
    'post/reference-missing': {
        owner: 'author',
        what: '`reply_to` or `quote` names a file that is no post.',
        why: 'Only what was published from a post file has a media id there.',
        fix: 'Correct the path; the file has `threads` in its front matter.',
    },
    'post/reference-not-live': {
        owner: 'author',
        what: '`reply_to` or `quote` names a post that is not live yet.',
        why: 'Threads can only reply to and quote what is published.',
        fix: 'Publish the other post first, in an earlier run or earlier in the same one.',
    },
    'post/uncertain-on-reply': {
        owner: 'author',
        what: 'A post that replies to another one has a topic, or rules for its own replies.',
        why: 'Meta documents these for posts and does not say whether they hold for replies.',
        fix: 'Look at the post once it is live, or remove the key.',
    },
    'post/ghost-chain': {
        owner: 'author',
        what: 'A ghost post is longer than one segment.',
        why: 'Threads takes no ghost post as a reply, and every segment but the first is one.',
        fix: 'Shorten the text, or remove `ghost`.',
    },
    'post/attachment-empty': {
        owner: 'author',
        what: 'A post with `format: attachment` has no text left to attach.',
        why: 'All of its text fits into the post itself, and Threads refuses an empty attachment.',
        fix: 'Remove `format: attachment`; or end the head with `---` on a line of its own, and write the attachment below it.',
    },
    'post/link-with-poll': together(LINK, POLL, REFUSED),
    'post/link-with-gif': together(LINK, GIF, UNKNOWN),
    'post/link-with-media': together(LINK, MEDIA, REFUSED),
    'post/poll-with-attachment': together(POLL, TEXT, REFUSED),
    'post/poll-with-gif': together(POLL, GIF, UNKNOWN),
    'post/poll-with-reply': together(POLL, REPLY, UNKNOWN),
    'post/poll-with-media': together(POLL, MEDIA, REFUSED),
    'post/attachment-with-gif': together(TEXT, GIF, UNKNOWN),
    'post/attachment-with-media': together(TEXT, MEDIA, REFUSED),
    'post/gif-with-reply': together(GIF, REPLY, UNKNOWN),
    'post/gif-with-media': together(GIF, MEDIA, REFUSED),
    'post/ghost-with-link': ghostWith(LINK, 'link'),
    'post/ghost-with-poll': ghostWith(POLL, 'poll'),
    'post/ghost-with-attachment': ghostWith(TEXT, 'format'),
    'post/ghost-with-gif': ghostWith(GIF, 'gif'),
    'post/ghost-with-reply': ghostWith(REPLY, 'reply_to'),
    'post/ghost-with-media': {
        ...ghostWith(MEDIA, 'media'),
        fix: 'Remove the pictures and videos, or remove `ghost`.',
    },
    'post/ghost-with-quote': ghostWith('a post it quotes', 'quote'),
    'post/ghost-with-topic': ghostWith('a topic', 'topic'),
    'post/ghost-with-location': ghostWith('a location', 'location'),
    'post/ghost-with-countries': ghostWith('countries it is shown in', 'countries'),
    'post/ghost-with-instagram': ghostWith('a share to Instagram', 'share_to_instagram'),
    'post/ghost-with-reply-control': ghostWith('a limit on who may reply', 'reply_control'),
    'post/ghost-with-approvals': ghostWith('replies that need approval', 'reply_approvals'),
    'threads/feature-lost': {
        owner: 'remote',
        what: 'A segment is live without something that was sent with it.',
        why: 'Threads leaves out what it does not take, and says nothing; so what is live is looked at again.',
        fix: 'Look at the post. What is live cannot be changed; delete it in the app and publish it again if it matters.',
    },
    'threads/detached': {
        owner: 'remote',
        what: 'A segment that was sent as a reply is live as a post of its own.',
        why: 'Readers of the chain do not find it, and readers of the profile find it alone.',
        fix: 'Look at the account. What is live cannot be moved; delete it in the app if it makes no sense alone.',
    },
};


/***/ }),

/***/ 5090:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isWide),
/* harmony export */   x: () => (/* binding */ joinsLines)
/* harmony export */ });
/** Whether a UTF-16 unit is a character as wide as two Latin ones, of Chinese or Japanese. */
function isWide(unit) {
    return ((unit >= 0x2e80 && unit <= 0x312f) ||
        (unit >= 0x3190 && unit <= 0x9fff) ||
        (unit >= 0xf900 && unit <= 0xfaff) ||
        (unit >= 0xfe30 && unit <= 0xfe4f) ||
        (unit >= 0xff00 && unit <= 0xffef) ||
        (unit >= 0xd840 && unit <= 0xd8ff));
}
/** Whether nothing stands for a line break between these two characters: Chinese and Japanese part words by no space. */
function joinsLines(before, after) {
    return (isWide(before) && isWide(after)) || WIDE_PUNCTUATION.has(before) || WIDE_PUNCTUATION.has(after);
}
const WIDE_PUNCTUATION = new Set(Array.from('、。，．！？：；（）【】「」『』《》〈〉', (mark) => mark.charCodeAt(0)));


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ FEATURE_KEYS),
/* harmony export */   K7: () => (/* binding */ FEATURE_NAMES),
/* harmony export */   NE: () => (/* binding */ DRAFT_PARTS),
/* harmony export */   St: () => (/* binding */ REPLY_CONTROLS),
/* harmony export */   z7: () => (/* binding */ PARAMETERS)
/* harmony export */ });
/** Who may reply (Meta: *Publishing*, `reply_control`). */
const REPLY_CONTROLS = [
    'everyone',
    'accounts_you_follow',
    'mentioned_only',
    'parent_post_author_only',
    'followers_only',
];
/**
 * The key under `threads` that asks for each. They stand here and not in their rows because a glance at a post needs
 * them, and a row loads a package. Digests hold the names in this order: it never changes, and new ones come last.
 */
const FEATURE_KEYS = {
    topic: 'topic',
    link: 'link',
    media: 'media',
    poll: 'poll',
    gif: 'gif',
    location: 'location',
    countries: 'countries',
    ghost: 'ghost',
    shareToInstagram: 'share_to_instagram',
    replyControl: 'reply_control',
    replyApprovals: 'reply_approvals',
    replyTo: 'reply_to',
    quote: 'quote',
    attachment: 'format',
};
const FEATURE_NAMES = Object.keys(FEATURE_KEYS).filter((name) => name in FEATURE_KEYS);
/** What a container can be made with (Meta: *Publishing*, reference), in the order in which it is sent. */
const PARAMETERS = [
    'media_type',
    'children',
    'image_url',
    'video_url',
    'alt_text',
    'is_carousel_item',
    'text',
    'reply_to_id',
    'text_entities',
    'is_spoiler_media',
    'topic_tag',
    'link_attachment',
    'poll_attachment',
    'text_attachment',
    'gif_attachment',
    'location_id',
    'allowlisted_country_codes',
    'is_ghost_post',
    'quote_post_id',
    'reply_control',
    'enable_reply_approvals',
    'crossreshare_to_ig',
    'crossreshare_to_ig_dark_mode',
];
/**
 * What a draft can ask for that a post may turn out to lack: the network drops some of it without a word. In the order
 * in which it is asked for and told.
 */
const DRAFT_PARTS = [
    'replyTo',
    'spoilers',
    'spoilerMedia',
    'alt',
    'attachment',
    'quote',
    'topic',
    'link',
    'poll',
    'gif',
    'location',
    'countries',
    'ghost',
    'shareToInstagram',
];


/***/ }),

/***/ 7006:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ WRITE_BACK_MODES),
/* harmony export */   f2: () => (/* binding */ writesToGitHub),
/* harmony export */   rL: () => (/* binding */ writesFrontMatter)
/* harmony export */ });
/** Where receipts can go: one row a mode. repository/write-back/open.ts has what writes them. */
const WRITE_BACK_MODES = {
    commit: { holder: 'front-matter', onGitHub: true, permissions: ['contents: write'] },
    'pull-request': {
        holder: 'front-matter',
        onGitHub: true,
        permissions: ['contents: write', 'pull-requests: write'],
    },
    release: { holder: 'release', onGitHub: true, permissions: ['contents: write'] },
    files: { holder: 'front-matter', onGitHub: false, permissions: ['contents: write'] },
    none: { holder: 'outputs', onGitHub: false, permissions: ['contents: write'] },
};
/** Whether receipts end up in the front matter of the file. */
function writesFrontMatter({ writeBack }) {
    return WRITE_BACK_MODES[writeBack].holder === 'front-matter';
}
/** Whether receipts go to the repository on GitHub. */
function writesToGitHub({ writeBack }) {
    return WRITE_BACK_MODES[writeBack].onGitHub;
}


/***/ }),

/***/ 1730:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7376);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7124);
/* harmony import */ var _action_log_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8592);
/* harmony import */ var _action_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8948);
/* harmony import */ var _action_printable_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(4329);
/* harmony import */ var _action_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5389);
/* harmony import */ var _action_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(954);
/* harmony import */ var _adapters_process_interruption_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4087);
/* harmony import */ var _commands_table_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9304);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(234);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8557);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(8466);












const { env } = process;
const interruption = (0,_adapters_process_interruption_js__WEBPACK_IMPORTED_MODULE_6__/* .interruptionBySignals */ .G)();
/** The runner starts the same file again when the job ends, with the state that the step has saved. */
const isPost = env['STATE_step'] === 'begun';
async function run() {
    const inputs = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(env, _commands_table_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMANDS */ .L);
    // What is wrong with the inputs has been said by the step itself.
    if ('problems' in inputs)
        return isPost ? undefined : (0,_core_report_js__WEBPACK_IMPORTED_MODULE_9__/* .emptyReport */ ._O)(inputs.problems);
    const { command, settings } = inputs;
    try {
        if (!isPost)
            return await command.run(contextOf(settings));
        return settings.dryRun ? undefined : await command.finish?.(contextOf(settings));
    }
    catch (cause) {
        return (0,_core_report_js__WEBPACK_IMPORTED_MODULE_9__/* .emptyReport */ ._O)([bug(cause, settings)]);
    }
}
function contextOf(settings) {
    return {
        settings,
        world: (0,_world_js__WEBPACK_IMPORTED_MODULE_10__/* .worldOf */ .c)(settings, { interruption, print, saveState: _action_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runner */ .l.state }),
        tell: (event) => (0,_action_log_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(event).forEach(print),
        commentOf: _action_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .previewOf */ .o,
    };
}
function print(line) {
    if (typeof line === 'string')
        _action_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runner */ .l.line(line);
    else if (line.group === null)
        _action_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runner */ .l.endGroup();
    else
        _action_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runner */ .l.group(line.group);
}
/** A failure of Spool itself, without the secrets that its text may hold. */
function bug(cause, { accessToken, githubToken }) {
    const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    const secrets = [accessToken, githubToken].filter((secret) => secret !== undefined);
    const found = secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .error */ .z3)('action/bug', { found, expected: 'no failure of its own' });
}
if (!isPost)
    _action_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runner */ .l.state('step', 'begun');
const report = await run();
if (report) {
    for (const { level, message, ...at } of (0,_action_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationsOf */ .I)(report))
        _action_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runner */ .l.annotate(level, message, at);
    (0,_action_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .linesBeside */ .y)(report).forEach(print);
    (0,_action_log_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionLines */ .$r)(report).forEach(print);
    print((0,_action_printable_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g)((0,_action_log_js__WEBPACK_IMPORTED_MODULE_2__/* .endingOf */ .z6)(report)));
    if (!isPost)
        for (const [name, value] of Object.entries((0,_action_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsOf */ .Y)(report)))
            _action_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runner */ .l.output(name, value);
    _action_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runner */ .l.summary((0,_action_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .summaryOf */ .Y)(report));
    const failed = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .hasError */ .JD)(report.problems) || report.posts.some(({ status }) => _core_report_js__WEBPACK_IMPORTED_MODULE_9__/* .FAILING */ .tz.includes(status));
    process.exitCode = failed ? 1 : 0;
    // A request that nobody waits for any more must not keep a cancelled run from ending.
    if (interruption.aborted)
        process.exit();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3282:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   e: () => (/* binding */ readFileText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3145);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(234);



/** Reads a file of the checkout. */
function readFileText(path, files) {
    try {
        return decode(path, files.read(path));
    }
    catch (cause) {
        const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an unknown reason';
        return { path, problem: (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('files/unreadable', { found: reason, expected: 'a readable file', path }) };
    }
}
/** Bytes as text. Bytes that are not UTF-8 are a problem only where a post could be meant: most files are none. */
function decode(path, bytes) {
    const text = bytes.toString('utf8');
    if (!isUtf16(bytes) && ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) || (0,_core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_2__/* .fencesOf */ .I)(text).kind === 'none'))
        return { path, text };
    return {
        path,
        problem: (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('files/not-utf8', { found: 'bytes that are no UTF-8', expected: 'UTF-8', path }),
    };
}
function isUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}


/***/ }),

/***/ 8466:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ worldOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
var external_fs_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_fs_, 2);
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "url"
const external_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
;// CONCATENATED MODULE: external "module"
const external_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");
;// CONCATENATED MODULE: ./node_modules/fdir/dist/index.mjs




//#region rolldown:runtime
var __require = /* @__PURE__ */ (0,external_module_namespaceObject.createRequire)(import.meta.url);

//#endregion
//#region src/utils.ts
function cleanPath(path) {
	let normalized = (0,external_path_namespaceObject.normalize)(path);
	if (normalized.length > 1 && normalized[normalized.length - 1] === external_path_namespaceObject.sep) normalized = normalized.substring(0, normalized.length - 1);
	return normalized;
}
const SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
const WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
	const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	if (resolvePaths) path = (0,external_path_namespaceObject.resolve)(path);
	if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
	if (path === ".") return "";
	const needsSeperator = path[path.length - 1] !== pathSeparator;
	return convertSlashes(needsSeperator ? path + pathSeparator : path, pathSeparator);
}

//#endregion
//#region src/api/functions/join-path.ts
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		const sameRoot = directoryPath.startsWith(root);
		if (sameRoot) return directoryPath.slice(root.length) + filename;
		else return convertSlashes((0,external_path_namespaceObject.relative)(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	const { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}

//#endregion
//#region src/api/functions/push-directory.ts
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		const relativePath = directoryPath.substring(root.length) || ".";
		if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
	};
}
const pushDirectory = (directoryPath, paths) => {
	paths.push(directoryPath || ".");
};
const pushDirectoryFilter = (directoryPath, paths, filters) => {
	const path = directoryPath || ".";
	if (filters.every((filter) => filter(path, true))) paths.push(path);
};
const empty$2 = () => {};
function build$6(root, options) {
	const { includeDirs, filters, relativePaths } = options;
	if (!includeDirs) return empty$2;
	if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
	return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}

//#endregion
//#region src/api/functions/push-file.ts
const pushFileFilterAndCount = (filename, _paths, counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) counts.files++;
};
const pushFileFilter = (filename, paths, _counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
const pushFileCount = (_filename, _paths, counts, _filters) => {
	counts.files++;
};
const pushFile = (filename, paths) => {
	paths.push(filename);
};
const empty$1 = () => {};
function build$5(options) {
	const { excludeFiles, filters, onlyCounts } = options;
	if (excludeFiles) return empty$1;
	if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
	else if (onlyCounts) return pushFileCount;
	else return pushFile;
}

//#endregion
//#region src/api/functions/get-array.ts
const getArray = (paths) => {
	return paths;
};
const getArrayGroup = () => {
	return [""].slice(0, 0);
};
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}

//#endregion
//#region src/api/functions/group-files.ts
const groupFiles = (groups, directory, files) => {
	groups.push({
		directory,
		files,
		dir: directory
	});
};
const empty = () => {};
function build$3(options) {
	return options.group ? groupFiles : empty;
}

//#endregion
//#region src/api/functions/resolve-symlink.ts
const resolveSymlinksAsync = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	fs.realpath(path, (error, resolvedPath) => {
		if (error) return queue.dequeue(suppressErrors ? null : error, state);
		fs.stat(resolvedPath, (error$1, stat) => {
			if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
			if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
			callback$1(stat, resolvedPath);
			queue.dequeue(null, state);
		});
	});
};
const resolveSymlinks = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	try {
		const resolvedPath = fs.realpathSync(path);
		const stat = fs.statSync(resolvedPath);
		if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
		callback$1(stat, resolvedPath);
	} catch (e) {
		if (!suppressErrors) throw e;
	}
};
function build$2(options, isSynchronous) {
	if (!options.resolveSymlinks || options.excludeSymlinks) return null;
	return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = (0,external_path_namespaceObject.dirname)(path);
	let depth = 1;
	while (parent !== state.root && depth < 2) {
		const resolvedPath = state.symlinks.get(parent);
		const isSameRoot = !!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath));
		if (isSameRoot) depth++;
		else parent = (0,external_path_namespaceObject.dirname)(parent);
	}
	state.symlinks.set(path, resolved);
	return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}

//#endregion
//#region src/api/functions/invoke-callback.ts
const onlyCountsSync = (state) => {
	return state.counts;
};
const groupsSync = (state) => {
	return state.groups;
};
const defaultSync = (state) => {
	return state.paths;
};
const limitFilesSync = (state) => {
	return state.paths.slice(0, state.options.maxFiles);
};
const onlyCountsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.counts, state.options.suppressErrors);
	return null;
};
const defaultAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths, state.options.suppressErrors);
	return null;
};
const limitFilesAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
	return null;
};
const groupsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.groups, state.options.suppressErrors);
	return null;
};
function report(error, callback$1, output, suppressErrors) {
	if (error && !suppressErrors) callback$1(error, output);
	else callback$1(null, output);
}
function build$1(options, isSynchronous) {
	const { onlyCounts, group, maxFiles } = options;
	if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
	else if (group) return isSynchronous ? groupsSync : groupsAsync;
	else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
	else return isSynchronous ? defaultSync : defaultAsync;
}

//#endregion
//#region src/api/functions/walk-directory.ts
const readdirOpts = { withFileTypes: true };
const walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	state.queue.enqueue();
	if (currentDepth < 0) return state.queue.dequeue(null, state);
	const { fs } = state;
	state.visited.push(crawlPath);
	state.counts.directories++;
	fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
		callback$1(entries, directoryPath, currentDepth);
		state.queue.dequeue(state.options.suppressErrors ? null : error, state);
	});
};
const walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	const { fs } = state;
	if (currentDepth < 0) return;
	state.visited.push(crawlPath);
	state.counts.directories++;
	let entries = [];
	try {
		entries = fs.readdirSync(crawlPath || ".", readdirOpts);
	} catch (e) {
		if (!state.options.suppressErrors) throw e;
	}
	callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}

//#endregion
//#region src/api/queue.ts
/**
* This is a custom stateless queue to track concurrent async fs calls.
* It increments a counter whenever a call is queued and decrements it
* as soon as it completes. When the counter hits 0, it calls onQueueEmpty.
*/
var Queue = class {
	count = 0;
	constructor(onQueueEmpty) {
		this.onQueueEmpty = onQueueEmpty;
	}
	enqueue() {
		this.count++;
		return this.count;
	}
	dequeue(error, output) {
		if (this.onQueueEmpty && (--this.count <= 0 || error)) {
			this.onQueueEmpty(error, output);
			if (error) {
				output.controller.abort();
				this.onQueueEmpty = void 0;
			}
		}
	}
};

//#endregion
//#region src/api/counter.ts
var Counter = class {
	_files = 0;
	_directories = 0;
	set files(num) {
		this._files = num;
	}
	get files() {
		return this._files;
	}
	set directories(num) {
		this._directories = num;
	}
	get directories() {
		return this._directories;
	}
	/**
	* @deprecated use `directories` instead
	*/
	/* c8 ignore next 3 */
	get dirs() {
		return this._directories;
	}
};

//#endregion
//#region src/api/aborter.ts
/**
* AbortController is not supported on Node 14 so we use this until we can drop
* support for Node 14.
*/
var Aborter = class {
	aborted = false;
	abort() {
		this.aborted = true;
	}
};

//#endregion
//#region src/api/walker.ts
var Walker = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(root, options, callback$1) {
		this.isSynchronous = !callback$1;
		this.callbackInvoker = build$1(options, this.isSynchronous);
		this.root = normalizePath(root, options);
		this.state = {
			root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new Counter(),
			options,
			queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [""].slice(0, 0),
			controller: new Aborter(),
			fs: options.fs || external_fs_namespaceObject
		};
		this.joinPath = build$7(this.root, options);
		this.pushDirectory = build$6(this.root, options);
		this.pushFile = build$5(options);
		this.getArray = build$4(options);
		this.groupFiles = build$3(options);
		this.resolveSymlink = build$2(options, this.isSynchronous);
		this.walkDirectory = build(this.isSynchronous);
	}
	start() {
		this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
		this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
		return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (entries, directoryPath, depth) => {
		const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
		if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
		const files = this.getArray(this.state.paths);
		for (let i = 0; i < entries.length; ++i) {
			const entry = entries[i];
			if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
				const filename = this.joinPath(entry.name, directoryPath);
				this.pushFile(filename, files, this.state.counts, filters);
			} else if (entry.isDirectory()) {
				let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
				if (exclude && exclude(entry.name, path)) continue;
				this.pushDirectory(path, paths, filters);
				this.walkDirectory(this.state, path, path, depth - 1, this.walk);
			} else if (this.resolveSymlink && entry.isSymbolicLink()) {
				let path = joinPathWithBasePath(entry.name, directoryPath);
				this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
					if (stat.isDirectory()) {
						resolvedPath = normalizePath(resolvedPath, this.state.options);
						if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
						this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
					} else {
						resolvedPath = useRealPaths ? resolvedPath : path;
						const filename = (0,external_path_namespaceObject.basename)(resolvedPath);
						const directoryPath$1 = normalizePath((0,external_path_namespaceObject.dirname)(resolvedPath), this.state.options);
						resolvedPath = this.joinPath(filename, directoryPath$1);
						this.pushFile(resolvedPath, files, this.state.counts, filters);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, directoryPath, files);
	};
};

//#endregion
//#region src/api/async.ts
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	let walker = new Walker(root, options, callback$1);
	walker.start();
}

//#endregion
//#region src/api/sync.ts
function sync(root, options) {
	const walker = new Walker(root, options);
	return walker.start();
}

//#endregion
//#region src/builder/api-builder.ts
var APIBuilder = class {
	constructor(root, options) {
		this.root = root;
		this.options = options;
	}
	withPromise() {
		return promise(this.root, this.options);
	}
	withCallback(cb) {
		callback(this.root, this.options, cb);
	}
	sync() {
		return sync(this.root, this.options);
	}
};

//#endregion
//#region src/builder/index.ts
let pm = null;
/* c8 ignore next 6 */
try {
	__require.resolve("picomatch");
	pm = __require("picomatch");
} catch {}
var Builder = class {
	globCache = {};
	options = {
		maxDepth: Infinity,
		suppressErrors: true,
		pathSeparator: external_path_namespaceObject.sep,
		filters: []
	};
	globFunction;
	constructor(options) {
		this.options = {
			...this.options,
			...options
		};
		this.globFunction = this.options.globFunction;
	}
	group() {
		this.options.group = true;
		return this;
	}
	withPathSeparator(separator) {
		this.options.pathSeparator = separator;
		return this;
	}
	withBasePath() {
		this.options.includeBasePath = true;
		return this;
	}
	withRelativePaths() {
		this.options.relativePaths = true;
		return this;
	}
	withDirs() {
		this.options.includeDirs = true;
		return this;
	}
	withMaxDepth(depth) {
		this.options.maxDepth = depth;
		return this;
	}
	withMaxFiles(limit) {
		this.options.maxFiles = limit;
		return this;
	}
	withFullPaths() {
		this.options.resolvePaths = true;
		this.options.includeBasePath = true;
		return this;
	}
	withErrors() {
		this.options.suppressErrors = false;
		return this;
	}
	withSymlinks({ resolvePaths = true } = {}) {
		this.options.resolveSymlinks = true;
		this.options.useRealPaths = resolvePaths;
		return this.withFullPaths();
	}
	withAbortSignal(signal) {
		this.options.signal = signal;
		return this;
	}
	normalize() {
		this.options.normalizePath = true;
		return this;
	}
	filter(predicate) {
		this.options.filters.push(predicate);
		return this;
	}
	onlyDirs() {
		this.options.excludeFiles = true;
		this.options.includeDirs = true;
		return this;
	}
	exclude(predicate) {
		this.options.exclude = predicate;
		return this;
	}
	onlyCounts() {
		this.options.onlyCounts = true;
		return this;
	}
	crawl(root) {
		return new APIBuilder(root || ".", this.options);
	}
	withGlobFunction(fn) {
		this.globFunction = fn;
		return this;
	}
	/**
	* @deprecated Pass options using the constructor instead:
	* ```ts
	* new fdir(options).crawl("/path/to/root");
	* ```
	* This method will be removed in v7.0
	*/
	/* c8 ignore next 4 */
	crawlWithOptions(root, options) {
		this.options = {
			...this.options,
			...options
		};
		return new APIBuilder(root || ".", this.options);
	}
	glob(...patterns) {
		if (this.globFunction) return this.globWithOptions(patterns);
		return this.globWithOptions(patterns, ...[{ dot: true }]);
	}
	globWithOptions(patterns, ...options) {
		const globFn = this.globFunction || pm;
		/* c8 ignore next 5 */
		if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
		var isMatch = this.globCache[patterns.join("\0")];
		if (!isMatch) {
			isMatch = globFn(patterns, ...options);
			this.globCache[patterns.join("\0")] = isMatch;
		}
		this.options.filters.push((path) => isMatch(path));
		return this;
	}
};

//#endregion

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
;// CONCATENATED MODULE: ./node_modules/tinyglobby/dist/index.mjs





//#region src/utils.ts
const isReadonlyArray = Array.isArray;
const BACKSLASHES = /\\/g;
const DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
const isWin = process.platform === "win32";
const ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
	const patternsCount = patterns.length;
	const patternsParts = Array(patternsCount);
	const matchers = Array(patternsCount);
	let i, j;
	for (i = 0; i < patternsCount; i++) {
		const parts = splitPattern(patterns[i]);
		patternsParts[i] = parts;
		const partsCount = parts.length;
		const partMatchers = Array(partsCount);
		for (j = 0; j < partsCount; j++) partMatchers[j] = picomatch(parts[j], options);
		matchers[i] = partMatchers;
	}
	return (input) => {
		const inputParts = input.split("/");
		if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
		for (i = 0; i < patternsCount; i++) {
			const patternParts = patternsParts[i];
			const matcher = matchers[i];
			const inputPatternCount = inputParts.length;
			const minParts = Math.min(inputPatternCount, patternParts.length);
			j = 0;
			while (j < minParts) {
				const part = patternParts[j];
				if (part.includes("/")) return true;
				if (!matcher[j](inputParts[j])) break;
				if (!options.noglobstar && part === "**") return true;
				j++;
			}
			if (j === inputPatternCount) return true;
		}
		return false;
	};
}
/* node:coverage ignore next 2 */
const WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
const isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
	if (cwd === root || root.startsWith(`${cwd}/`)) {
		if (absolute) {
			const start = cwd.length + +!isRoot(cwd);
			return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
		}
		const prefix = root.slice(cwd.length + 1);
		if (prefix) return (p, isDir) => {
			if (p === ".") return prefix;
			const result = `${prefix}/${p}`;
			return isDir ? result.slice(0, -1) : result;
		};
		return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
	}
	if (absolute) return (p) => external_path_namespaceObject.posix.relative(cwd, p) || ".";
	return (p) => external_path_namespaceObject.posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
	if (root.startsWith(`${cwd}/`)) {
		const prefix = root.slice(cwd.length + 1);
		return (p) => `${prefix}/${p}`;
	}
	return (p) => {
		const result = external_path_namespaceObject.posix.relative(cwd, `${root}/${p}`);
		return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
	};
}
function ensureNonDriveRelativePath(path) {
	return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
const splitPatternOptions = { parts: true };
function splitPattern(path) {
	var _result$parts;
	const result = picomatch.scan(path, splitPatternOptions);
	return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path];
}
const ESCAPED_WIN32_BACKSLASHES = /\\(?![()[\]{}!+@])/g;
function convertPosixPathToPattern(path) {
	return escapePosixPath(path);
}
function convertWin32PathToPattern(path) {
	return escapeWin32Path(path).replace(ESCAPED_WIN32_BACKSLASHES, "/");
}
/**
* Converts a path to a pattern depending on the platform.
* Identical to {@link escapePath} on POSIX systems.
* @see {@link https://superchupu.dev/tinyglobby/documentation#convertPathToPattern}
*/
/* node:coverage ignore next 3 */
const convertPathToPattern = (/* unused pure expression or super */ null && (isWin ? convertWin32PathToPattern : convertPosixPathToPattern));
const POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
const WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
const escapePosixPath = (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
const escapeWin32Path = (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
/**
* Escapes a path's special characters depending on the platform.
* @see {@link https://superchupu.dev/tinyglobby/documentation#escapePath}
*/
/* node:coverage ignore next */
const escapePath = isWin ? escapeWin32Path : escapePosixPath;
/**
* Checks if a pattern has dynamic parts.
*
* Has a few minor differences with [`fast-glob`](https://github.com/mrmlnc/fast-glob) for better accuracy:
*
* - Doesn't necessarily return `false` on patterns that include `\`.
* - Returns `true` if the pattern includes parentheses, regardless of them representing one single pattern or not.
* - Returns `true` for unfinished glob extensions i.e. `(h`, `+(h`.
* - Returns `true` for unfinished brace expansions as long as they include `,` or `..`.
*
* @see {@link https://superchupu.dev/tinyglobby/documentation#isDynamicPattern}
*/
function isDynamicPattern(pattern, options) {
	if ((options === null || options === void 0 ? void 0 : options.caseSensitiveMatch) === false) return true;
	const scan = picomatch.scan(pattern);
	return scan.isGlob || scan.negated;
}
function log(...tasks) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
	return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
//#endregion
//#region src/patterns.ts
const PARENT_DIRECTORY = /^(\/?\.\.)+/;
const ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
	var _PARENT_DIRECTORY$exe;
	const cwd = opts.cwd;
	let result = pattern;
	if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
	if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
	const escapedCwd = escapePath(cwd);
	result = (0,external_path_namespaceObject.isAbsolute)(result.replace(ESCAPING_BACKSLASHES, "")) ? external_path_namespaceObject.posix.relative(escapedCwd, result) : external_path_namespaceObject.posix.normalize(result);
	const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
	const parts = splitPattern(result);
	if (parentDir) {
		const n = (parentDir.length + 1) / 3;
		let i = 0;
		const cwdParts = escapedCwd.split("/");
		while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
			result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
			i++;
		}
		const potentialRoot = external_path_namespaceObject.posix.join(cwd, parentDir.slice(i * 3));
		if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
			props.root = ensureNonDriveRelativePath(potentialRoot);
			props.depthOffset = -n + i;
		}
	}
	if (!isIgnore && props.depthOffset >= 0) {
		var _props$commonPath;
		(_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
		const newCommonPath = [];
		const length = Math.min(props.commonPath.length, parts.length);
		for (let i = 0; i < length; i++) {
			const part = parts[i];
			if (part === "**" && !parts[i + 1]) {
				newCommonPath.pop();
				break;
			}
			if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
			newCommonPath.push(part);
		}
		props.depthOffset = newCommonPath.length;
		props.commonPath = newCommonPath;
		props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? external_path_namespaceObject.posix.join(cwd, ...newCommonPath) : cwd);
	}
	return result;
}
function processPatterns(options, patterns, props) {
	const matchPatterns = [];
	const ignorePatterns = [];
	for (const pattern of options.ignore) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
	}
	for (const pattern of patterns) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
		else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
	}
	return {
		match: matchPatterns,
		ignore: ignorePatterns
	};
}
//#endregion
//#region src/crawler.ts
function buildCrawler(options, patterns) {
	const cwd = options.cwd;
	const props = {
		root: cwd,
		depthOffset: 0
	};
	const processed = processPatterns(options, patterns, props);
	if (options.debug) log("internal processing patterns:", processed);
	const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
	const root = props.root.replace(BACKSLASHES, "");
	const matchOptions = {
		dot,
		nobrace: options.braceExpansion === false,
		nocase: !caseSensitiveMatch,
		noextglob: options.extglob === false,
		noglobstar: options.globstar === false,
		posix: true
	};
	const matcher = picomatch(processed.match, matchOptions);
	const ignore = picomatch(processed.ignore, matchOptions);
	const partialMatcher = getPartialMatcher(processed.match, matchOptions);
	const format = buildFormat(cwd, root, absolute);
	const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
	const excludePredicate = (_, p) => {
		const relativePath = excludeFormatter(p, true);
		return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
	};
	let maxDepth;
	if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
	const crawler = new Builder({
		filters: [debug ? (p, isDirectory) => {
			const path = format(p, isDirectory);
			const matches = matcher(path) && !ignore(path);
			if (matches) log(`matched ${path}`);
			return matches;
		} : (p, isDirectory) => {
			const path = format(p, isDirectory);
			return matcher(path) && !ignore(path);
		}],
		exclude: debug ? (_, p) => {
			const skipped = excludePredicate(_, p);
			log(`${skipped ? "skipped" : "crawling"} ${p}`);
			return skipped;
		} : excludePredicate,
		fs: options.fs,
		pathSeparator: "/",
		relativePaths: !absolute,
		resolvePaths: absolute,
		includeBasePath: absolute,
		resolveSymlinks: followSymbolicLinks,
		excludeSymlinks: !followSymbolicLinks,
		excludeFiles: onlyDirectories,
		includeDirs: onlyDirectories || !options.onlyFiles,
		maxDepth,
		signal: options.signal
	}).crawl(root);
	if (options.debug) log("internal properties:", {
		...props,
		root
	});
	return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
//#endregion
//#region src/index.ts
function formatPaths(paths, mapper) {
	if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
	return paths;
}
const defaultOptions = {
	caseSensitiveMatch: true,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: true,
	followSymbolicLinks: true,
	onlyFiles: true
};
function getOptions(options) {
	const opts = Object.assign({}, options);
	for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
	opts.cwd = (opts.cwd instanceof URL ? (0,external_url_namespaceObject.fileURLToPath)(opts.cwd) : (0,external_path_namespaceObject.resolve)(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
	opts.ignore = ensureStringArray(opts.ignore);
	opts.fs && (opts.fs = {
		readdir: opts.fs.readdir || external_fs_.readdir,
		readdirSync: opts.fs.readdirSync || external_fs_.readdirSync,
		realpath: opts.fs.realpath || external_fs_.realpath,
		realpathSync: opts.fs.realpathSync || external_fs_.realpathSync,
		stat: opts.fs.stat || external_fs_.stat,
		statSync: opts.fs.statSync || external_fs_.statSync
	});
	if (opts.debug) log("globbing with options:", opts);
	return opts;
}
function getCrawler(globInput, inputOptions = {}) {
	var _ref;
	if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
	const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
	const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
	const options = getOptions(isModern ? inputOptions : globInput);
	return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(await crawler.withPromise(), relative) : [];
}
function globSync(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(crawler.sync(), relative) : [];
}
//#endregion


;// CONCATENATED MODULE: ./src/adapters/files/checkout.ts



/** Windows has no such flag. */
const READ = external_node_fs_.constants.O_RDONLY | (process.platform === 'win32' ? 0 : external_node_fs_.constants.O_NOFOLLOW);
/**
 * The checked-out repository at `root`. Symbolic links are not followed: what they point to may lie outside the
 * repository. Files are replaced whole, so that a run that dies leaves the old text or the new one.
 */
function checkout(root) {
    return {
        async find(patterns) {
            const paths = await glob([...patterns], {
                cwd: root,
                absolute: true,
                followSymbolicLinks: false,
                expandDirectories: false,
                ignore: ['**/node_modules/**', '**/.git/**'],
            });
            return paths.map((path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/')).sort();
        },
        read(path) {
            refuseLinks(root, path);
            const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(root, path), READ);
            try {
                return (0,external_node_fs_.readFileSync)(file);
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        },
        write(path, text) {
            const target = (0,external_node_path_.join)(root, path);
            const replacement = `${target}.spool-${process.pid}`;
            // A run that was killed here may have left one, and its process id come round again.
            (0,external_node_fs_.rmSync)(replacement, { force: true });
            const file = (0,external_node_fs_.openSync)(replacement, 'wx', (0,external_node_fs_.statSync)(target).mode);
            try {
                (0,external_node_fs_.writeSync)(file, text);
                (0,external_node_fs_.fsyncSync)(file);
                (0,external_node_fs_.closeSync)(file);
                (0,external_node_fs_.renameSync)(replacement, target);
            }
            catch (cause) {
                (0,external_node_fs_.rmSync)(replacement, { force: true });
                throw cause;
            }
        },
    };
}
/** The flag speaks of the last part of a path alone, and a pattern may begin with a folder that is a link. */
function refuseLinks(root, path) {
    let at = root;
    for (const part of path.split('/')) {
        at = (0,external_node_path_.join)(at, part);
        if ((0,external_node_fs_.lstatSync)(at).isSymbolicLink())
            throw Object.assign(new Error(`${path} leads through a symbolic link`), { code: 'ELOOP' });
    }
}

// EXTERNAL MODULE: ./src/core/journal.ts
var journal = __nccwpck_require__(4608);
;// CONCATENATED MODULE: ./src/adapters/files/journal.ts



/** A journal in one file, to which a line is added with each step and synced before the next. */
function journalAt(path) {
    let begun = false;
    return {
        record(entry) {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            const file = (0,external_node_fs_.openSync)(path, 'a');
            try {
                // The line before may have been cut off when its process died.
                (0,external_node_fs_.writeSync)(file, `${begun ? '' : '\n'}${(0,journal/* lineOf */.cA)(entry)}`);
                (0,external_node_fs_.fsyncSync)(file);
                begun = true;
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        },
        entries() {
            try {
                return (0,journal/* entriesIn */.s9)((0,external_node_fs_.readFileSync)(path, 'utf8'));
            }
            catch (cause) {
                if (isMissing(cause))
                    return [];
                throw cause;
            }
        },
        clear: () => (0,external_node_fs_.rmSync)(path, { force: true }),
    };
}
function isMissing(cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

;// CONCATENATED MODULE: ./src/adapters/files/lease.ts



/** A holder on another machine that shares the disk cannot be asked; its lease ends by age. */
const LONGEST_MS = 6 * 3_600_000;
/** A process by where it runs, its id, and when it began: after a restart another one may have the same id. */
const ME = [(0,external_node_os_namespaceObject.hostname)(), process.pid, Math.floor(performance.timeOrigin)].join(' ');
/** A lease as a file that is made whole or not at all, naming the process that holds it. */
function leaseAt(path) {
    const claim = () => {
        const draft = `${path}.${process.pid}`;
        (0,external_node_fs_.writeFileSync)(draft, ME);
        try {
            (0,external_node_fs_.linkSync)(draft, path);
            return true;
        }
        catch {
            return false;
        }
        finally {
            (0,external_node_fs_.rmSync)(draft, { force: true });
        }
    };
    // Of several runs that find a dead lease only one may remove it, or it would remove the next one's. Whose turn it
    // is, is a lease as well, as a run may die even here.
    const takeOver = () => {
        if (!isDead(path))
            return false;
        const turn = leaseAt(`${path}.turn`);
        if (!turn.acquire())
            return false;
        try {
            if (!isDead(path))
                return false;
            (0,external_node_fs_.rmSync)(path, { force: true });
            return claim();
        }
        finally {
            turn.release();
        }
    };
    return {
        acquire() {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            return claim() || takeOver();
        },
        release() {
            if (holderOf(path) === ME)
                (0,external_node_fs_.rmSync)(path, { force: true });
        },
    };
}
function holderOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function isDead(path) {
    const [host, pid] = holderOf(path)?.split(' ') ?? [];
    if (host === undefined)
        return true;
    if (host !== (0,external_node_os_namespaceObject.hostname)()) {
        const since = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
        return Date.now() - since > LONGEST_MS;
    }
    if (Number(pid) === process.pid)
        return holderOf(path) !== ME;
    try {
        process.kill(Number(pid), 0);
        return false;
    }
    catch (cause) {
        return !(cause instanceof Error && 'code' in cause && cause.code === 'EPERM');
    }
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./src/adapters/git/changes.ts

/**
 * The files that a pull request changes, where the checkout is the merge of the request into its base, as the runner
 * makes it. Undefined where it is anything else, or too shallow to tell.
 */
function changedIn(root) {
    const isMerge = git(root, 'rev-parse', '--verify', 'HEAD^2');
    return isMerge && git(root, 'diff', '--name-only', '-z', '--no-renames', 'HEAD^1', 'HEAD');
}
/**
 * Those of the files that an earlier step of the job made or changed: what git does not have, and what differs from
 * the commit that is checked out. Undefined where git cannot tell.
 */
function modifiedIn(root, paths) {
    const modified = new Set();
    for (let from = 0; from < paths.length; from += ASKED_AT_ONCE) {
        const asked = paths.slice(from, from + ASKED_AT_ONCE);
        const tracked = git(root, 'ls-files', '-z', '--', ...asked);
        const differing = git(root, 'diff', '--name-only', '-z', '--no-renames', 'HEAD', '--', ...asked);
        if (!tracked || !differing)
            return undefined;
        for (const path of asked)
            if (!tracked.has(path) || differing.has(path))
                modified.add(path);
    }
    return modified;
}
/** A command line of Windows holds 32,767 characters. */
const ASKED_AT_ONCE = 100;
/** The paths that git lists. In a container the checkout may belong to another user, which is no danger here. */
function git(root, ...args) {
    try {
        const names = (0,external_node_child_process_namespaceObject.execFileSync)('git', ['-c', 'safe.directory=*', '--literal-pathspecs', ...args], {
            cwd: root,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            maxBuffer: 1 << 28,
            env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
        });
        return new Set(names.split('\0').filter((name) => name !== ''));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/core/media/address.ts
var address = __nccwpck_require__(392);
;// CONCATENATED MODULE: ./src/adapters/github/links.ts


/**
 * Where a relative link of a file leads on the web: to the file on GitHub, on the default branch. Not at the commit
 * that runs: the text of a post must be the same in every run, or what is live would not be found again. Links within
 * a page, and links out of the repository, lead nowhere.
 */
function linksInto(environment) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = environment;
    return (path, target) => {
        if (!repository || target.startsWith('#'))
            return undefined;
        const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
        const folder = file.startsWith('/') ? '' : external_node_path_.posix.dirname(path ?? '');
        // Only what the author wrote may be escaped already; the folder is a name as it is.
        const resolved = external_node_path_.posix.join(folder, decoded(file).replace(/^\/+/, ''));
        if (resolved.startsWith('..'))
            return undefined;
        const escaped = resolved.split('/').map(encodeURIComponent).join('/');
        return `${server}/${repository}/blob/HEAD/${escaped === '.' ? '' : escaped}${rest}`;
    };
}
/** Where GitHub serves the files of a public repository as they are, at the commit that runs. */
function rawBaseOf(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = environment;
    // Other servers ask for a login before they serve a raw file.
    if (!repository || !sha || (server !== undefined && server !== 'https://github.com'))
        return undefined;
    return (0,address/* rawBase */.oH)(repository, sha);
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./src/adapters/process/clock.ts
/** The machine's clock; waits and timeouts divided by `scale`. */
function machineClock(scale) {
    return {
        now: () => Date.now(),
        sleep(ms, signal) {
            const { promise, resolve, reject } = Promise.withResolvers();
            if (signal?.aborted) {
                reject(signal.reason);
                return promise;
            }
            const abort = () => {
                clearTimeout(timer);
                reject(signal?.reason);
            };
            const timer = setTimeout(() => {
                signal?.removeEventListener('abort', abort);
                resolve(undefined);
            }, ms / scale);
            signal?.addEventListener('abort', abort, { once: true });
            return promise;
        },
        timeout: (ms) => AbortSignal.timeout(Math.ceil(ms / scale)),
        after: (ms) => Date.now() + ms / scale,
    };
}

// EXTERNAL MODULE: ./src/core/github/event.ts
var github_event = __nccwpck_require__(8043);
;// CONCATENATED MODULE: ./src/world.ts











const { env } = process;
/** Everything outside of this process that the settings and the environment name. */
function worldOf(settings, { interruption, print, saveState }) {
    const { accessToken, threadsApiUrl, userId, mediaBaseUrl } = settings;
    const asked = Number(env['SPOOL_TIME_SCALE'] ?? 1);
    const scale = asked > 0 ? asked : 1;
    const clock = machineClock(scale);
    if (scale !== 1)
        print(`SPOOL_TIME_SCALE is ${scale}: every wait and timeout is divided by it`);
    const root = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const state = stateFolder(root);
    return {
        clock,
        files: checkout(root),
        journal: journalAt((0,external_node_path_.join)(state, 'journal')),
        lease: leaseAt((0,external_node_path_.join)(state, 'lease')),
        interruption,
        random: Math.random,
        linkFrom: linksInto(env),
        changed: () => changedIn(root),
        modified: (paths) => modifiedIn(root, paths),
        findMedia: async (media, path) => {
            const { mediaFinder } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(829)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3829));
            const base = mediaBaseUrl?.href ?? rawBaseOf(env);
            return mediaFinder({ root, base, allowLocal: (0,address/* isThisMachine */.YY)(threadsApiUrl.hostname), clock })(media, path);
        },
        threads: async () => {
            const { threadsOverHttp } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(752), __nccwpck_require__.e(559), __nccwpck_require__.e(553)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8299));
            return threadsOverHttp({ api: threadsApiUrl, user: userId, token: accessToken ?? '', clock });
        },
        event: world_event(),
        run: workflowRun(saveState),
        host: hostOf(settings, clock, interruption),
    };
}
/** Where a run keeps what the next one must know: with the repository, where it outlives the job if the checkout does. */
function stateFolder(root) {
    const git = (0,external_node_path_.join)(root, '.git');
    const kept = (0,external_node_fs_.statSync)(git, { throwIfNoEntry: false })?.isDirectory()
        ? git
        : (env['RUNNER_TEMP'] ?? (0,external_node_os_namespaceObject.tmpdir)());
    return (0,external_node_path_.join)(kept, 'spool');
}
function world_event() {
    const path = env['GITHUB_EVENT_PATH'] ?? '';
    const exists = path !== '' && (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile();
    return (0,github_event/* eventOf */.A6)(env['GITHUB_EVENT_NAME'], env['GITHUB_REF'], exists ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined);
}
function workflowRun(saveState) {
    const holder = env['STATE_holder'] ?? Math.random().toString(36).slice(2);
    return {
        id: env['GITHUB_RUN_ID'] ?? '',
        attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
        holder,
        step: `${env['GITHUB_JOB'] ?? ''}/${env['GITHUB_ACTION'] ?? ''}`,
        saveLease: (ref) => {
            saveState('holder', holder);
            saveState('lease', ref);
        },
        leftLease: env['STATE_lease'] ?? '',
    };
}
function hostOf({ githubToken: token }, clock, interruption) {
    const { GITHUB_REPOSITORY: fullName = '', GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_GRAPHQL_URL: graphqlUrl = `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`, } = env;
    const [owner = '', repository = ''] = fullName.split('/');
    if (token === undefined || repository === '')
        return undefined;
    return async (onWait) => {
        const { githubOf } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(752), __nccwpck_require__.e(413), __nccwpck_require__.e(554)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4554));
        return githubOf({ token, apiUrl, graphqlUrl, owner, repository, clock, interruption, onWait });
    };
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1730);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
