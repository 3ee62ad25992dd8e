import { describe, expect, it } from 'vitest'
import { VOCABULARY } from 'wp-faq-seo/lint/vocabulary'
import { PROPERTIES, TYPES } from '../../../src/lint/vocabulary/table.js'

const { isType, isProperty, isSubtype, domainsOf, rangesOf } = VOCABULARY

const namesIn = (table: string) => [...table.matchAll(/^(\S+)/gm)].map(([name]) => name)

/** Names that are found where names are looked up in an object. */
const INHERITED = ['__proto__', 'constructor', 'hasOwnProperty', 'prototype', 'toString']

describe('VOCABULARY', () => {
  it('names its release', () => {
    expect(VOCABULARY.release).toBe('30.0')
  })

  it('knows types: of pages, of data, new, pending and retired ones, and one whose name is no identifier', () => {
    const names = ['Thing', 'FAQPage', 'QAPage', 'SearchAction', 'Text', 'URL', 'CssSelectorType', 'Distance']
    const others = ['Credential', 'DigitalProductPassport', 'UserPlays', 'Season', '3DModel', 'EmployeeRole']
    for (const name of [...names, ...others]) expect.soft(isType(name), name).toBe(true)
  })

  it('knows properties: of many types and of one, superseded ones, and one that no type has any more', () => {
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

  it('tells types from properties, and counts case', () => {
    for (const name of ['FAQpage', 'faqPage', 'name', 'text', '']) expect.soft(isType(name), name).toBe(false)
    for (const name of ['Name', 'FAQPage', 'questionCount', 'query-input', '']) {
      expect.soft(isProperty(name), name).toBe(false)
    }
  })

  it('has neither values of enumerations nor terms of other vocabularies nor helpers of its source', () => {
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

  it('knows what a type is below, however far, on each way up', () => {
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

  it('does not take siblings, the way down, data for things, or what is no type', () => {
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

  it('knows which types have a property', () => {
    expect(domainsOf('acceptedAnswer')).toEqual(['Question'])
    expect(domainsOf('name')).toEqual(['Thing'])
    expect(domainsOf('breadcrumb')).toEqual(['WebPage'])
    expect(domainsOf('position')).toEqual(['CreativeWork', 'ListItem'])
    expect(domainsOf('interactionCount')).toEqual([])
    expect(domainsOf('questionCount')).toEqual([])
  })

  it('knows the types of a property’s values', () => {
    expect(rangesOf('acceptedAnswer')).toEqual(['Answer', 'ItemList'])
    expect(rangesOf('datePublished')).toEqual(['Date', 'DateTime'])
    expect(rangesOf('width')).toEqual(['Distance', 'QuantitativeValue'])
    expect(rangesOf('name')).toEqual(['Text'])
    expect(rangesOf('item')).toEqual(['Thing'])
    expect(rangesOf('interactionCount')).toEqual(['Text'])
    expect(rangesOf('questionCount')).toEqual([])
  })

  it('leads every type to the types of data or to things, and has only its own types above and around', () => {
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

  it('does not know what objects inherit', () => {
    for (const name of INHERITED) {
      const facts = [isType(name), isProperty(name), isSubtype(name, name), domainsOf(name), rangesOf(name)]
      expect.soft(facts, name).toEqual([false, false, false, [], []])
    }
  })
})
