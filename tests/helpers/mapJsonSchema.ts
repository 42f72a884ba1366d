import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { FILES, FORMAT } from '../../src/model/file'
import type { TableName } from '../../src/model/journey'
import {
  ANNOTATION_KINDS,
  LANE_KINDS,
  LINK_KINDS,
  metaSchema,
  PAIR_TABLES,
  PAIRS,
  RECORD_TABLES,
  RECORDS,
  SCHEMA,
} from '../../src/model/journey'

/*
 * The published JSON Schema (`public/jatra-map.schema.json`): what this release writes. It is made from the schema of the
 * model, so that the two cannot differ. Reading is more lenient: `open` mends what does not fit.
 */

const TABLE_DESCRIPTIONS: Readonly<Record<TableName, string>> = {
  personas: 'Whose eyes: by id.',
  stages: 'The top-level parts of the journey: by id, in the order of their order keys.',
  lanes: 'Horizontal bands: by id. Those that every map has are under the name of their kind.',
  touchpoints: 'Moments of contact: by id. "place" is stage, lane, column (an order key) and row.',
  links: 'Arrows between touchpoints, stages and personas: by id.',
  annotations: 'Pain points, opportunities and the like, each on a touchpoint or a stage: by id.',
  notes: 'Free sticky notes: by id.',
  cells: 'What is written in lanes of text and metrics, for one stage or touchpoint each: by id.',
  images: 'Pictures at touchpoints and stages: by id. Their bytes are under the name "file".',
  views: 'Filters of the board under a name: by id.',
  dismissals: 'Findings of the journey check that were put aside, with the reason: by id.',
  ratings:
    'How it felt, from -2 very negative to 2 very positive: touchpoint id, then persona id. Absent is not rated.',
  expectations: 'What was expected, on the same scale: touchpoint id, then persona id.',
  solves: 'Which pain points an opportunity solves: opportunity id, then pain point id.',
  votes: 'Who voted for an annotation: annotation id, then voter.',
}

const KINDS: Partial<Record<TableName, readonly string[]>> = {
  lanes: LANE_KINDS,
  links: LINK_KINDS,
  annotations: ANNOTATION_KINDS,
}

const ID: JsonSchema = { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' }

/** The JSON Schema of the file, draft 2020-12. */
export function mapJsonSchema(): JsonSchema {
  const tables: Record<string, JsonSchema> = {}
  for (const table of RECORD_TABLES) tables[table] = byId(recordOf(table), TABLE_DESCRIPTIONS[table])
  for (const table of PAIR_TABLES) {
    tables[table] = byId(byId(generated(PAIRS[table])), TABLE_DESCRIPTIONS[table])
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Jatra map',
    description:
      'A customer-journey map as Jatra writes it. What is absent has its default. Unknown fields and tables are kept.',
    type: 'object',
    properties: {
      format: { const: FORMAT },
      schema: { const: SCHEMA },
      meta: generated(metaSchema),
      ...tables,
      [FILES]: {
        description: 'The bytes of the images as data URLs: by the SHA-256 of the bytes, in hexadecimal.',
        type: 'object',
        propertyNames: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        additionalProperties: {
          type: 'string',
          pattern: '^data:image/(webp|jpeg|png);base64,[A-Za-z0-9+/]+=*$',
        },
      },
    },
    required: ['format', 'schema', 'meta'],
  }
}

function byId(value: JsonSchema, description?: string): JsonSchema {
  return {
    ...(description === undefined ? {} : { description }),
    type: 'object',
    propertyNames: ID,
    additionalProperties: value,
  }
}

/** A record of ours, or one of a kind that only a newer release knows. */
function recordOf(table: keyof typeof RECORDS): JsonSchema {
  const known = generated(RECORDS[table])
  const kinds = KINDS[table]
  if (!kinds) return known
  const unknown: JsonSchema = {
    type: 'object',
    properties: { kind: { type: 'string', not: { enum: [...kinds] } } },
    required: ['kind'],
  }
  return { anyOf: [known, unknown] }
}

function generated(schema: v.GenericSchema): JsonSchema {
  const { $schema: _, ...json } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    // A default may be left out.
    typeMode: 'input',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'tuple'
        ? { ...jsonSchema, maxItems: jsonSchema.prefixItems?.length }
        : undefined,
  })
  return json
}
