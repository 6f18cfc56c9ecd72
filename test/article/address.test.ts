// Which addresses count as public.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPublicAddress } from '../../src/article/address.ts'
import { targets } from './targets.ts'

describe('a public address', () => {
  test.each([
    '93.184.216.34',
    '8.8.8.8',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '192.169.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001:800::200e',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('%s may be connected to', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  test.each([
    '::7f00:1',
    '::ffff:10.0.0.1',
    '2001:db8::1',
    '2a00:1450:4001:800:0:5efe:a00:1',
    '2a00:1450:4001:800:200:5efe:7f00:1',
    '168.63.129.16',
    'fd00:ec2::254',
    '100:0:0:1::1',
    '2002:a00:1::',
    '64:ff9b::a00:1',
    '64:ff9b:1::808:808',
    'fe80::1%eth0',
    '2606:4700::1111%eth0',
    '::',
    '127.1',
    '0177.0.0.1',
    '2130706433',
    'example.com',
    '',
  ])('%s may not', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  test('no address of the refused ranges is public', () => {
    for (const target of targets) expect(isPublicAddress(target.replace(/^\[|\]$/g, '')), target).toBe(false)
  })

  test('holds for every address of the private ranges', () => {
    const byte = fc.integer({ min: 0, max: 255 })
    const inside = fc.oneof(
      fc.tuple(fc.constantFrom('10', '127', '0'), byte, byte, byte),
      fc.tuple(fc.constant('192'), fc.constant(168), byte, byte),
      fc.tuple(fc.constant('169'), fc.constant(254), byte, byte),
      fc.tuple(fc.constant('172'), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant('100'), fc.integer({ min: 64, max: 127 }), byte, byte),
    )
    fc.assert(
      fc.property(inside, (parts) => {
        const address = parts.join('.')
        expect(isPublicAddress(address)).toBe(false)
        expect(isPublicAddress(`::ffff:${address}`)).toBe(false)
        expect(isPublicAddress(`64:ff9b::${address}`)).toBe(false)
        expect(isPublicAddress(`::${address}`)).toBe(false)
      }),
    )
  })

  test('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isPublicAddress(text) === 'boolean'))
  })
})
