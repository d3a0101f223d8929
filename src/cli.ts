process.stderr.write('passerelle\n');
