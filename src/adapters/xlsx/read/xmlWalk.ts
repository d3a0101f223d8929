import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An element as it opens: its name without prefix, and its attributes by name without prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
  readonly namespace: string;
  /** Names of the elements around it, the root first. */
  readonly path: readonly string[];
}

/** What is told of a part as it is walked through. */
export interface XmlHandlers {
  readonly open?: (element: XmlElement) => void;
  /** Called with the text since the element opened; children's text left out. */
  readonly close?: (name: string, text: string, path: readonly string[]) => void;
}

/** Why a part is not read: `unsafe` for a DOCTYPE, `damaged` for what is not well-formed. */
export type XmlFault = 'unsafe' | 'damaged';

/** A walk under way: text goes in, `end` says what was wrong. */
export interface XmlWalk {
  readonly write: (text: string) => void;
  readonly end: () => XmlFault | null;
}

const DEEPEST = 256;
const ENCODINGS = /^(utf-?8|utf-?16(le|be)?|us-ascii|ascii)$/i;

/** Walks through a small part, piece by piece. No entity is expanded but the five of XML; a DOCTYPE stops everything. */
export function xmlWalk({ open, close }: XmlHandlers): XmlWalk {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const path: string[] = [];
  const texts: string[] = [];
  let fault: XmlFault | null = null;
  const fail = (why: XmlFault): void => {
    fault ??= why;
  };
  parser.on('error', () => fail('damaged'));
  parser.on('doctype', () => fail('unsafe'));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !ENCODINGS.test(encoding)) fail('unsafe');
  });
  const addText = (text: string): void => {
    const last = texts.length - 1;
    if (close !== undefined && last >= 0) texts[last] += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    if (fault !== null) return;
    if (path.length >= DEEPEST) return fail('damaged');
    open?.({ name: tag.local, namespace: tag.uri, path, attribute: (name) => attributeOf(tag, name) });
    path.push(tag.local);
    texts.push('');
  });
  parser.on('closetag', ({ local }) => {
    if (fault !== null) return;
    path.pop();
    close?.(local, texts.pop() ?? '', path);
  });
  return {
    write: (text) => {
      if (fault === null) parser.write(text);
    },
    end: () => {
      if (fault === null) parser.close();
      return fault;
    },
  };
}

function attributeOf({ attributes }: SaxesTagNS, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain.value;
  for (const key in attributes) {
    const attribute = attributes[key];
    if (attribute?.local === name) return attribute.value;
  }
  return undefined;
}
