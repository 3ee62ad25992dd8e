import { describe, expect, it } from 'vitest'
import { VOCABULARY } from 'wp-faq-seo/lint/vocabulary'
import { PROPERTIES, TYPES } from '../../../src/lint/vocabulary/table.js'

const { isType, isProperty, isSubtype, domainsOf, rangesOf } = VOCABULARY

const namesIn = (table: string) => [...table.matchAll(/^(\S+)/gm)].map(([name]) => name)

/** Inherited names, which a lookup in an object would find. */
const INHERITED = ['__proto__', 'constructor', 'hasOwnProperty', 'prototype', 'toString']

describe('VOCABULARY', () => {
  it('names its release', () => {
    expect(VOCABULARY.release).toBe('30.0')
  })

  it('has types of pages and of data, pending and retired ones, and one whose name is not an identifier', () => {
    const names = ['Thing', 'FAQPage', 'QAPage', 'SearchAction', 'Text', 'URL', 'CssSelectorType', 'Distance']
    const others = ['Credential', 'DigitalProductPassport', 'UserPlays', 'Season', '3DModel', 'EmployeeRole']
    for (const name of [...names, ...others]) expect.soft(isType(name), name).toBe(true)
  })

  it('has properties of many types and of one, superseded ones, and one that no type has anymore', () => {
    const names = [
      'name',
      'mainEntity',
      'acceptedAnswer',
      'primaryImageOfPage',
      'position',
      'digitalSourceType',
    ]
    const superseded = ['blogPosts', 'serviceAudience', 'namedPosition', 'interactionCount']
    for (const name of [...names, ...superseded]) expect.soft(isProperty(name), name).toBe(true)
  })

  it('distinguishes types from properties, and is case-sensitive', () => {
    for (const name of ['FAQpage', 'faqPage', 'name', 'text', '']) expect.soft(isType(name), name).toBe(false)
    for (const name of ['Name', 'FAQPage', 'questionCount', 'query-input', '']) {
      expect.soft(isProperty(name), name).toBe(false)
    }
  })

  it('has no enumeration members, no terms of other vocabularies, and no helper types of schema-dts', () => {
    const names = [
      'Friday',
      'InStock',
      'IdReference',
      'SchemaValue',
      'WithContext',
      'Graph',
      'FAQPageLeaf',
      '@id',
    ]
    for (const name of [...names, 'string', 'http://xmlns.com/foaf/0.1/Person', 'gs1:Organization']) {
      expect.soft([name, isType(name), isProperty(name)]).toEqual([name, false, false])
    }
  })

  it('finds all ancestors of a type, on every path', () => {
    const pairs = [
      ['FAQPage', 'FAQPage'],
      ['FAQPage', 'WebPage'],
      ['FAQPage', 'Thing'],
      ['Question', 'Comment'],
      ['Question', 'CreativeWork'],
      ['AutoPartsStore', 'AutomotiveBusiness'],
      ['AutoPartsStore', 'Store'],
      ['AutoPartsStore', 'Place'],
      ['AutoPartsStore', 'Organization'],
      ['LinkRole', 'Role'],
      ['URL', 'Text'],
      ['Integer', 'DataType'],
      ['Distance', 'Quantity'],
      ['Distance', 'Thing'],
    ] as const
    for (const [type, ancestor] of pairs)
      expect.soft(isSubtype(type, ancestor), `${type} < ${ancestor}`).toBe(true)
  })

  it('rejects siblings, subtypes, data types for things, and unknown types', () => {
    const pairs = [
      ['WebPage', 'FAQPage'],
      ['FAQPage', 'QAPage'],
      ['Person', 'Organization'],
      ['Text', 'URL'],
      ['Text', 'Thing'],
      ['Distance', 'DataType'],
      ['FAQpage', 'FAQpage'],
      ['FAQPage', 'Webpage'],
    ] as const
    for (const [type, ancestor] of pairs)
      expect.soft(isSubtype(type, ancestor), `${type} < ${ancestor}`).toBe(false)
  })

  it('finds the types that have a property', () => {
    expect(domainsOf('acceptedAnswer')).toEqual(['Question'])
    expect(domainsOf('name')).toEqual(['Thing'])
    expect(domainsOf('breadcrumb')).toEqual(['WebPage'])
    expect(domainsOf('position')).toEqual(['CreativeWork', 'ListItem'])
    expect(domainsOf('interactionCount')).toEqual([])
    expect(domainsOf('questionCount')).toEqual([])
  })

  it('finds the types of the values of a property', () => {
    expect(rangesOf('acceptedAnswer')).toEqual(['Answer', 'ItemList'])
    expect(rangesOf('datePublished')).toEqual(['Date', 'DateTime'])
    expect(rangesOf('width')).toEqual(['Distance', 'QuantitativeValue'])
    expect(rangesOf('name')).toEqual(['Text'])
    expect(rangesOf('item')).toEqual(['Thing'])
    expect(rangesOf('interactionCount')).toEqual(['Text'])
    expect(rangesOf('questionCount')).toEqual([])
  })

  it('derives every type from Thing or DataType, and refers only to its own types', () => {
    const types = namesIn(TYPES)
    expect(types.length).toBeGreaterThan(900)
    for (const type of types) {
      expect.soft(isSubtype(type, 'Thing') !== isSubtype(type, 'DataType'), type).toBe(true)
    }
    const properties = namesIn(PROPERTIES)
    expect(properties.length).toBeGreaterThan(1500)
    for (const property of properties) {
      const around = [...domainsOf(property), ...rangesOf(property)]
      expect
        .soft(
          around.filter((type) => !isType(type)),
          property,
        )
        .toEqual([])
      expect.soft(rangesOf(property), property).not.toEqual([])
    }
  })

  it('ignores names that objects inherit', () => {
    for (const name of INHERITED) {
      const facts = [isType(name), isProperty(name), isSubtype(name, name), domainsOf(name), rangesOf(name)]
      expect.soft(facts, name).toEqual([false, false, false, [], []])
    }
  })
})
