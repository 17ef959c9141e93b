import { expect, test } from 'vitest'
import { isPublicAddress } from '#app/use-cases/checks/public-address.ts'

test.each([
  '1.1.1.1',
  '8.8.8.8',
  '172.15.255.255',
  '172.32.0.0',
  '100.128.0.1',
  '2606:4700:4700::1111',
  '2a00:1450::1',
])('%s is on the open internet', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each([
  ['this machine', '127.0.0.1'],
  ['this machine', '127.255.255.254'],
  ['this machine', '0.0.0.0'],
  ['this machine', '::1'],
  ['this machine', '::'],
  ['a private network', '10.1.2.3'],
  ['a private network', '172.16.0.1'],
  ['a private network', '172.31.255.255'],
  ['a private network', '192.168.0.10'],
  ['a provider’s network', '100.64.0.1'],
  ['what hands out passwords', '169.254.169.254'],
  ['a private network of IPv6', 'fd00:ec2::254'],
  ['the local link', 'fe80::1'],
  ['the local link, with a zone', 'fe80::1%eth0'],
  ['an old site-local address', 'fec0::1'],
  ['a group', '224.0.0.1'],
  ['a group', 'ff02::1'],
  ['everybody', '255.255.255.255'],
  ['documentation', '203.0.113.5'],
  ['documentation', '2001:db8::1'],
  ['IPv4 in IPv6', '::ffff:127.0.0.1'],
  ['IPv4 in IPv6, public or not', '::ffff:8.8.8.8'],
  ['IPv4 in IPv6, as hex', '::ffff:7f00:1'],
  ['IPv4 in IPv6, the old way', '::127.0.0.1'],
  ['translated IPv4', '64:ff9b::7f00:1'],
  ['6to4', '2002:7f00:1::'],
  ['Teredo', '2001:0:7f00:1::'],
  ['no address', 'localhost'],
  ['no address', ''],
  ['a number', '2130706433'],
])('%s is not: %s', (_, address) => {
  expect(isPublicAddress(address)).toBe(false)
})
