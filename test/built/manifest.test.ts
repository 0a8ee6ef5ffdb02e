import { describe, expect, test } from 'vitest';
import { chromium, firefox, manifestOf } from './output.ts';

const USED = ['activeTab', 'scripting', 'alarms', 'unlimitedStorage'];

describe.each([
  // Chromium asks for the side panel, in which a call is held; Firefox has its sidebar without.
  ['Chromium', manifestOf(chromium), [...USED, 'sidePanel']],
  ['Firefox', manifestOf(firefox), USED],
])('the built %s manifest', (_, manifest, permissions) => {
  test('puts nothing on pages by itself, and opens no door to them', () => {
    for (const key of ['content_scripts', 'host_permissions', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('asks for what it uses and no more', () => {
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*']);
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('lets nothing but its own files run', () => {
    const policy = JSON.stringify(manifest.content_security_policy);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/unsafe|wasm/);
  });

  test('opens by Alt+Shift+E', () => {
    expect(manifest.commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+E' } } });
  });
});

test('Firefox is told that nothing is collected', () => {
  expect(manifestOf(firefox).browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
  });
});
