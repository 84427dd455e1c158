import js from '@eslint/js'
import {defineConfig} from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  {ignores: ['dist', 'coverage', '**/generated', '**/uitvoer']},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: {allowDefaultProject: ['*.config.ts']},
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: {
      // A shape is proved, not asserted; `as const` proves itself.
      '@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'never'}],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // The type, and not the name of its key, says what a record holds: `Record<string, string>`.
      '@typescript-eslint/consistent-indexed-object-style': ['error', 'record'],
      // Compilers leave out what is undefined in many ways; `?.` on a possible hole in an array is one.
      '@typescript-eslint/no-unnecessary-condition': ['error', {allowConstantLoopConditions: true}],
      '@typescript-eslint/dot-notation': 'off',
      // What is exported must state its type, also where it could be inferred.
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      // Control characters are what several of our checks look for.
      'no-control-regex': 'off',
      'max-lines': ['error', {max: 200, skipComments: true, skipBlankLines: true}],
      'max-lines-per-function': ['error', {max: 40, skipComments: true, skipBlankLines: true}]
    }
  },
  {
    // The one place where a schema has proved the shape.
    files: ['src/validate.ts', 'src/validate/**/*.ts'],
    rules: {'@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'as'}]}
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      // What a test reads back from JSON has the shape that the test says, or the test fails.
      '@typescript-eslint/no-unsafe-assignment': 'off'
    }
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {process: 'readonly', console: 'readonly', URL: 'readonly', TextDecoder: 'readonly'}
    }
  }
)
