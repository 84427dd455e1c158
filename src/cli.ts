#!/usr/bin/env node
import {HELP} from './cli/help.ts'

// Only this file and the text of the help are loaded before it is known what is asked.
const [command, ...rest] = process.argv.slice(2)
const asksHelp = command === undefined || ['--help', '-h', 'help', 'hulp'].includes(command)
if (asksHelp && rest.length === 0) process.stdout.write(HELP)
else void import('./cli/main.ts').then(({main}) => main([command ?? '', ...rest]))
